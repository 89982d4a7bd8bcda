<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>R Commerce POS</source>
        <translation>R Commerce POS</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Hecho con el trabajo de otros</translation>
    </message>
    <message>
        <source>Not certified for this country</source>
        <translation>Sin certificar para este país</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Tienda y caja</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>see its licence</source>
        <translation>ver su licencia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Leer la licencia de {name}</translation>
    </message>
</context>
<context>
    <name>AboutSale</name>
    <message>
        <source>coupon {code}, not reached yet</source>
        <translation>cupón {code}, aún no alcanzado</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>cupón {code}</translation>
    </message>
    <message>
        <source>without tax: {why}</source>
        <translation>sin impuesto: {why}</translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation>precios anteriores, por {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A refund to a card without the payment that it belongs to.</source>
        <translation>Un reembolso a una tarjeta sin el pago al que corresponde.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajustar existencias</translation>
    </message>
    <message>
        <source>Another price for one line, with a reason.</source>
        <translation>Otro precio para una línea, con motivo.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>Archive or restore</source>
        <translation>Archivar o restaurar</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Volver a consultar el terminal</translation>
    </message>
    <message>
        <source>Asks for a reason; each time is on the exceptions list.</source>
        <translation>Pide un motivo; cada vez consta entre las excepciones.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Begin a shift with its float.</source>
        <translation>Empezar un turno con su fondo de caja.</translation>
    </message>
    <message>
        <source>Begin practice anew</source>
        <translation>Empezar la práctica de nuevo</translation>
    </message>
    <message>
        <source>Cancel the card payment</source>
        <translation>Cancelar el pago con tarjeta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card on a stand-alone machine</source>
        <translation>Tarjeta en un datáfono independiente</translation>
    </message>
    <message>
        <source>Card payments to settle</source>
        <translation>Pagos con tarjeta por resolver</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Retirada a la caja fuerte</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Change the chosen products</source>
        <translation>Cambiar los productos elegidos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>PVP</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vaciar la venta</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>Fichar entrada o salida</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Códigos para probar</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Completar la venta</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>Copia del ticket</translation>
    </message>
    <message>
        <source>Correct a payment</source>
        <translation>Corregir un pago</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Corregir el pago</translation>
    </message>
    <message>
        <source>Count the drawer and end the shift.</source>
        <translation>Contar el cajón y terminar el turno.</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Contar las existencias</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código de cupón</translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation>Clte.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Dto.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount a line</source>
        <translation>Descuento en una línea</translation>
    </message>
    <message>
        <source>Discount a sale</source>
        <translation>Descuento en una venta</translation>
    </message>
    <message>
        <source>Dismiss, back to the scan field</source>
        <translation>Descartar, volver al campo de lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>Duplicar el producto</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Comer aquí o para llevar</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Editar precios</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>Editar productos</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Editar teclas rápidas</translation>
    </message>
    <message>
        <source>Edit taxes</source>
        <translation>Editar impuestos</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Editar el producto</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>End somebody&apos;s wait after wrong PINs.</source>
        <translation>Terminar la espera de alguien tras PIN erróneos.</translation>
    </message>
    <message>
        <source>End the mode in which the till fills the screen.</source>
        <translation>Terminar el modo en que la caja llena la pantalla.</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours; nobody but an owner corrects her own.</source>
        <translation>Las horas de todos; las propias solo las corrige un propietario.</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Efectivo justo</translation>
    </message>
    <message>
        <source>Exempt a sale, with reason and certificate.</source>
        <translation>Eximir una venta, con motivo y certificado.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Find sales that were made, and print copies.</source>
        <translation>Buscar ventas hechas e imprimir copias.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Give a code that was scanned to a product.</source>
        <translation>Dar a un producto un código leído.</translation>
    </message>
    <message>
        <source>Give back what is too much</source>
        <translation>Devolver lo cobrado de más</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Darle un número</translation>
    </message>
    <message>
        <source>Goods, prices and taxes</source>
        <translation>Productos, precios e impuestos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>It went back on the terminal itself</source>
        <translation>Se devolvió en el propio terminal</translation>
    </message>
    <message>
        <source>Keep the staff&apos;s records</source>
        <translation>Llevar las fichas del personal</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último ticket</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Let goods pass that a rule of time or number stops.</source>
        <translation>Dejar pasar productos que una regla de hora o número detiene.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Link an unknown code</source>
        <translation>Vincular un código desconocido</translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation>Bloquear o cambiar de usuario</translation>
    </message>
    <message>
        <source>Make a product at the counter</source>
        <translation>Crear un producto en la caja</translation>
    </message>
    <message>
        <source>Make, change and archive products and quick keys.</source>
        <translation>Crear, cambiar y archivar productos y teclas rápidas.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New group of modifiers</source>
        <translation>Grupo nuevo de modificadores</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>New product of an unknown code</source>
        <translation>Producto nuevo de un código desconocido</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Venta nueva</translation>
    </message>
    <message>
        <source>Next open sale</source>
        <translation>Siguiente venta abierta</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Página siguiente de teclas rápidas</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Paso siguiente de la importación</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Nota en la línea</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>Uno menos en la línea</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>Uno más en la línea</translation>
    </message>
    <message>
        <source>One more sale</source>
        <translation>Otra venta</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Precio libre</translation>
    </message>
    <message>
        <source>Open sale before</source>
        <translation>Venta abierta anterior</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Override a price</source>
        <translation>Cambiar un precio</translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Código de recuperación del propietario</translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation>Página anterior de teclas rápidas</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingreso en caja</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pago de caja</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Ingreso en caja</translation>
    </message>
    <message>
        <source>Pay money to a card</source>
        <translation>Abonar dinero a una tarjeta</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pago de caja</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Personal y ajustes</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice tasks</source>
        <translation>Tareas de práctica</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar precio</translation>
    </message>
    <message>
        <source>Price lists, promotions and customer groups.</source>
        <translation>Tarifas, promociones y grupos de clientes.</translation>
    </message>
    <message>
        <source>Put money into the drawer, such as change from the bank.</source>
        <translation>Poner dinero en el cajón, como cambio del banco.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quantity before a scan</source>
        <translation>Cantidad antes de leer</translation>
    </message>
    <message>
        <source>Quick amount</source>
        <translation>Importe rápido</translation>
    </message>
    <message>
        <source>Quick keys or scan list</source>
        <translation>Teclas rápidas o lista de lectura</translation>
    </message>
    <message>
        <source>Read files of products and prices.</source>
        <translation>Leer archivos de productos y precios.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Receipt of a sale that was paid meanwhile</source>
        <translation>Ticket de una venta pagada entretanto</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Ring up, park, and take payment.</source>
        <translation>Registrar, aparcar y cobrar.</translation>
    </message>
    <message>
        <source>Sales that were made</source>
        <translation>Ventas hechas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say how a finished sale was really paid.</source>
        <translation>Decir cómo se pagó de verdad una venta terminada.</translation>
    </message>
    <message>
        <source>Say how much is there, with a reason.</source>
        <translation>Decir cuánto hay, con motivo.</translation>
    </message>
    <message>
        <source>Say whether a card was charged where the terminal does not say.</source>
        <translation>Decir si se cargó una tarjeta cuando el terminal no lo dice.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>See and correct hours</source>
        <translation>Ver y corregir horas</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Ver informes</translation>
    </message>
    <message>
        <source>See sales</source>
        <translation>Ver ventas</translation>
    </message>
    <message>
        <source>See the expected cash</source>
        <translation>Ver el efectivo previsto</translation>
    </message>
    <message>
        <source>See what should be in the drawer before it is counted.</source>
        <translation>Ver lo que debe haber en el cajón antes de contarlo.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Sell at an open price</source>
        <translation>Vender a precio libre</translation>
    </message>
    <message>
        <source>Sell goods that are set to be refused without stock.</source>
        <translation>Vender productos que se rechazan sin existencias.</translation>
    </message>
    <message>
        <source>Sell outside permitted hours</source>
        <translation>Vender fuera del horario permitido</translation>
    </message>
    <message>
        <source>Sell under a department at a price that is typed.</source>
        <translation>Vender en una sección a un precio escrito.</translation>
    </message>
    <message>
        <source>Sell what is out of stock</source>
        <translation>Vender lo agotado</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Vender sin impuesto</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Cargo por servicio</translation>
    </message>
    <message>
        <source>Set the sale aside while its card is checked</source>
        <translation>Apartar la venta mientras se comprueba su tarjeta</translation>
    </message>
    <message>
        <source>Settle card payments</source>
        <translation>Resolver pagos con tarjeta</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Mostrar el ticket</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Something off the whole sale, up to the limit.</source>
        <translation>Rebaja en toda la venta, hasta el límite.</translation>
    </message>
    <message>
        <source>Sort by SKU</source>
        <translation>Ordenar por SKU</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Ordenar por precio</translation>
    </message>
    <message>
        <source>Sort by stock</source>
        <translation>Ordenar por existencias</translation>
    </message>
    <message>
        <source>Sort by the last change</source>
        <translation>Ordenar por el último cambio</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Step of the import before</source>
        <translation>Paso anterior de la importación</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Take lines out once the customer was told the total.</source>
        <translation>Quitar líneas después de decir el total al cliente.</translation>
    </message>
    <message>
        <source>Take money from the drawer to the safe.</source>
        <translation>Llevar dinero del cajón a la caja fuerte.</translation>
    </message>
    <message>
        <source>Take money out of the drawer, such as for stamps.</source>
        <translation>Sacar dinero del cajón, como para sellos.</translation>
    </message>
    <message>
        <source>Take on, change and archive people with no more rights than her own.</source>
        <translation>Dar de alta, cambiar y archivar personas sin más derechos que los propios.</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Retirar el último pago</translation>
    </message>
    <message>
        <source>Taxes, sums and the exceptions of a day.</source>
        <translation>Impuestos, sumas y excepciones de un día.</translation>
    </message>
    <message>
        <source>Taxes, their rates, and which goods bear them.</source>
        <translation>Impuestos, sus tipos y qué productos los llevan.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>La tarjeta se cargó</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>La tarjeta no se cargó</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>El cajón</translation>
    </message>
    <message>
        <source>The shop, its tills, receipts and devices.</source>
        <translation>La tienda, sus cajas, tickets y dispositivos.</translation>
    </message>
    <message>
        <source>Tick everything listed</source>
        <translation>Marcar todo lo listado</translation>
    </message>
    <message>
        <source>Tick the product</source>
        <translation>Marcar el producto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>To prices and tax</source>
        <translation>A precios e impuesto</translation>
    </message>
    <message>
        <source>To prices, promotions and taxes</source>
        <translation>A precios, promociones e impuestos</translation>
    </message>
    <message>
        <source>To the barcodes</source>
        <translation>A los códigos de barras</translation>
    </message>
    <message>
        <source>To the basics</source>
        <translation>A los datos básicos</translation>
    </message>
    <message>
        <source>To the cash in the drawer</source>
        <translation>Al efectivo del cajón</translation>
    </message>
    <message>
        <source>To the pictures</source>
        <translation>A las imágenes</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>A los productos</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>A las teclas rápidas</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation>A los informes</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>A las reglas</translation>
    </message>
    <message>
        <source>To the sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>To the sales that were made</source>
        <translation>A las ventas hechas</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>A los ajustes</translation>
    </message>
    <message>
        <source>To the variants</source>
        <translation>A las variantes</translation>
    </message>
    <message>
        <source>Turn an unknown code into a new product.</source>
        <translation>Convertir un código desconocido en un producto nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Unlock people</source>
        <translation>Desbloquear a personas</translation>
    </message>
    <message>
        <source>Up to the discount limit of the person.</source>
        <translation>Hasta el límite de descuento de la persona.</translation>
    </message>
    <message>
        <source>Void a finished sale in its own shift.</source>
        <translation>Anular una venta terminada en su propio turno.</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Anular una venta</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Anulación tras el total</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Anular la venta</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>¿Por qué este precio?</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Manager approval needed</source>
        <translation>Hace falta la autorización de un encargado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Off in all</source>
        <translation>Rebaja total</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Nobody else here may approve this.</source>
        <translation>Nadie más aquí puede autorizarlo.</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>{name} may not approve this.</source>
        <translation>{name} no puede autorizar esto.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not approved: nothing was done</source>
        <translation>Sin aprobación: no se hizo nada</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive {name}?</source>
        <translation>¿Archivar a {name}?</translation>
    </message>
    <message>
        <source>She signs in no more and her badge opens nothing. Her sales and hours stay, and she can be restored.</source>
        <translation>Ya no podrá entrar y su tarjeta no abrirá nada. Sus ventas y horas se conservan y se puede restaurar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>1 scan waits</source>
        <translation>1 lectura en espera</translation>
    </message>
    <message>
        <source>{count} scans wait</source>
        <translation>{count} lecturas en espera</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <translation>Tarjeta de {name}</translation>
    </message>
    <message>
        <source>Scan the badge now. Its code is not stored; only whether it is the same.</source>
        <translation>Lea ahora la tarjeta. Su código no se guarda; solo si es la misma.</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Código de la tarjeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>Entregar la tarjeta</translation>
    </message>
</context>
<context>
    <name>BarcodesTab</name>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>One scan adds</source>
        <translation>Una lectura añade</translation>
    </message>
    <message>
        <source>Own price for one</source>
        <translation>Precio propio de uno</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Lea o escriba un código</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>A carton&apos;s code adds its pieces: 6 for a pack of six.</source>
        <translation>El código de una caja añade sus piezas: 6 en un paquete de seis.</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Código de barras nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Darle un número</translation>
    </message>
    <message>
        <source>Variants have codes of their own, in the table of variants.</source>
        <translation>Las variantes tienen códigos propios, en la tabla de variantes.</translation>
    </message>
    <message>
        <source>An EAN of the range that is left to shops; it is never given twice.</source>
        <translation>Un EAN del rango reservado a las tiendas; nunca se da dos veces.</translation>
    </message>
</context>
<context>
    <name>BasicsTab</name>
    <message>
        <source>Flat white</source>
        <translation>Café con leche</translation>
    </message>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Vacío: se pregunta en la caja</translation>
    </message>
    <message>
        <source>Scan or type it, or leave it empty</source>
        <translation>Escanéelo, escríbalo o déjelo vacío</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Drinks &gt; Coffee</source>
        <translation>Bebidas &gt; Café</translation>
    </message>
    <message>
        <source>Goods that lie in stock</source>
        <translation>Productos con existencias</translation>
    </message>
    <message>
        <source>Service, never in stock</source>
        <translation>Servicio, nunca en existencias</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Lote de otros productos</translation>
    </message>
    <message>
        <source>Department, price is asked</source>
        <translation>Sección, se pregunta el precio</translation>
    </message>
    <message>
        <source>Deposit on a container</source>
        <translation>Depósito de un envase</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Kilogram, weighed</source>
        <translation>Kilogramo, pesado</translation>
    </message>
    <message>
        <source>Gram, weighed</source>
        <translation>Gramo, pesado</translation>
    </message>
    <message>
        <source>Litre, measured</source>
        <translation>Litro, medido</translation>
    </message>
    <message>
        <source>Metre, measured</source>
        <translation>Metro, medido</translation>
    </message>
    <message>
        <source>Warn, and sell</source>
        <translation>Avisar y vender</translation>
    </message>
    <message>
        <source>Sell without a word</source>
        <translation>Vender sin avisar</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>No vender</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>vegan, summer</source>
        <translation>vegano, verano</translation>
    </message>
    <message>
        <source>Each variant has a price and a barcode of its own.</source>
        <translation>Cada variante tiene su propio precio y código de barras.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>Precio en el estante</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Another category, Enter makes it</source>
        <translation>Otra categoría, Enter la crea</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Se vende por</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Cuando no queda ninguno</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A variant of {name}.</source>
        <translation>Una variante de {name}.</translation>
    </message>
    <message>
        <source>{count} more codes stand under Barcodes.</source>
        <translation>Más códigos en la pestaña de códigos de barras: {count}.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change 1 product</source>
        <translation>Cambiar 1 producto</translation>
    </message>
    <message>
        <source>Change {count} products</source>
        <translation>Cambiar {count} productos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The first products, before and after.</source>
        <translation>Los primeros productos, antes y después.</translation>
    </message>
    <message>
        <source>Some of these do not take it and stay as they are.</source>
        <translation>Algunos no lo admiten y quedan como están.</translation>
    </message>
    <message>
        <source>Bundles and their parts stay as they are: they are taxed alike.</source>
        <translation>Los lotes y sus partes se quedan como están: llevan los mismos impuestos.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>New tax class</source>
        <translation>Clase de impuesto nueva</translation>
    </message>
    <message>
        <source>Empty takes the brand away</source>
        <translation>Vacío quita la marca</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Marca nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Do what</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Subir un porcentaje</translation>
    </message>
    <message>
        <source>Lower by percent</source>
        <translation>Bajar un porcentaje</translation>
    </message>
    <message>
        <source>Raise by an amount</source>
        <translation>Subir un importe</translation>
    </message>
    <message>
        <source>Lower by an amount</source>
        <translation>Bajar un importe</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Poner en</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>New prices end in</source>
        <translation>Los precios nuevos terminan en</translation>
    </message>
    <message>
        <source>Whatever comes out</source>
        <translation>Lo que resulte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>Say what it becomes; nothing changes before you agree.</source>
        <translation>Diga qué pasa a ser; nada cambia antes de que acepte.</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Its own price</source>
        <translation>Su propio precio</translation>
    </message>
    <message>
        <source>What its parts cost</source>
        <translation>Lo que cuestan sus partes</translation>
    </message>
    <message>
        <source>Its parts, less a percentage</source>
        <translation>Sus partes menos un porcentaje</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Partes del lote</translation>
    </message>
    <message>
        <source>Add a part: find a product, Enter takes the first</source>
        <translation>Añadir parte: busque un producto, Enter toma el primero</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Price of the bundle</source>
        <translation>Precio del lote</translation>
    </message>
    <message>
        <source>Percent that come off</source>
        <translation>Por ciento de rebaja</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Quitar la parte</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Nobody knows whether the card of this sale was charged</source>
        <translation>No se sabe si se cargó la tarjeta de esta venta</translation>
    </message>
    <message>
        <source>Do not charge again. Press Pay and say what the terminal&apos;s list shows.</source>
        <translation>No vuelva a cobrar. Abra el pago e indique qué muestra la lista del terminal.</translation>
    </message>
    <message>
        <source>The card of this sale is being checked</source>
        <translation>Se está comprobando la tarjeta de esta venta</translation>
    </message>
    <message>
        <source>Do not charge again. The till asks the terminal what became of it.</source>
        <translation>No vuelva a cobrar. La caja pregunta al terminal qué ha pasado.</translation>
    </message>
    <message>
        <source>The card of this sale is at the terminal</source>
        <translation>La tarjeta de esta venta está en el terminal</translation>
    </message>
    <message>
        <source>Do not charge again until the terminal has answered.</source>
        <translation>No vuelva a cobrar hasta que el terminal haya respondido.</translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>{count} to settle</source>
        <translation>{count} por resolver</translation>
    </message>
    <message>
        <source>{count} card payments that somebody must look at</source>
        <translation>{count} pagos con tarjeta que alguien debe revisar</translation>
    </message>
    <message>
        <source>Card terminal not reached</source>
        <translation>Terminal de tarjetas sin conexión</translation>
    </message>
    <message>
        <source>Card terminal busy</source>
        <translation>Terminal de tarjetas ocupado</translation>
    </message>
    <message>
        <source>Card terminal in maintenance</source>
        <translation>Terminal de tarjetas en mantenimiento</translation>
    </message>
    <message>
        <source>Card terminal not certified</source>
        <translation>Terminal de tarjetas sin certificar</translation>
    </message>
    <message>
        <source>Test terminal</source>
        <translation>Terminal de prueba</translation>
    </message>
    <message>
        <source>{number} is paid · {amount}</source>
        <translation>{number} está pagada · {amount}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar pago</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Pagado…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>No pagado…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Se devolvió…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>No se devolvió…</translation>
    </message>
</context>
<context>
    <name>CardSlip</name>
    <message>
        <source>Last 4 digits</source>
        <translation>Últimas 4 cifras</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Código de autorización</translation>
    </message>
</context>
<context>
    <name>CardTasksView</name>
    <message>
        <source>Card payments to settle</source>
        <translation>Pagos con tarjeta por resolver</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>No puede resolver pagos con tarjeta</translation>
    </message>
    <message>
        <source>Somebody who may looks at them here.</source>
        <translation>Los revisa aquí alguien que pueda hacerlo.</translation>
    </message>
    <message>
        <source>The card payments to settle would be here</source>
        <translation>Aquí estarían los pagos con tarjeta por aclarar</translation>
    </message>
    <message>
        <source>No card payment waits for anybody</source>
        <translation>Ningún pago con tarjeta espera a nadie</translation>
    </message>
    <message>
        <source>What the terminal does not say, and what it says twice, comes here.</source>
        <translation>Aquí aparece lo que el terminal no dice y lo que dice dos veces.</translation>
    </message>
    <message>
        <source>{time} · {staff}</source>
        <translation>{time} · {staff}</translation>
    </message>
    <message>
        <source>{about} · sale {number}</source>
        <translation>{about} · venta {number}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Pagado…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>No pagado…</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Se devolvió…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>No se devolvió…</translation>
    </message>
    <message>
        <source>Give {amount} back…</source>
        <translation>Devolver {amount}…</translation>
    </message>
    <message>
        <source>Try again: give {amount} back…</source>
        <translation>Otra vez: devolver {amount}…</translation>
    </message>
    <message>
        <source>Settled, with a note…</source>
        <translation>Resuelto, con una nota…</translation>
    </message>
    <message>
        <source>Gone back or not?</source>
        <translation>¿Devuelto o no?</translation>
    </message>
    <message>
        <source>Paid or not?</source>
        <translation>¿Pagado o no?</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dos respuestas</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Nobody knows whether the money went back to the card. Look in the terminal&apos;s own list for what went back, not for the payment.</source>
        <translation>No se sabe si el dinero volvió a la tarjeta. Busque en la lista del propio terminal la devolución, no el pago.</translation>
    </message>
    <message>
        <source>Nobody knows whether the card was charged. Look at the terminal&apos;s own list of payments.</source>
        <translation>No se sabe si se cargó la tarjeta. Mire la lista de pagos del propio terminal.</translation>
    </message>
    <message>
        <source>The money is being given back now. The terminal may ask for the card: wait until it has answered.</source>
        <translation>El dinero se está devolviendo ahora. El terminal puede pedir la tarjeta: espere a que haya respondido.</translation>
    </message>
    <message>
        <source>After it was settled, something else was heard. The first answer stands until somebody settles it.</source>
        <translation>Después de resolverse llegó otra respuesta. Vale la primera hasta que alguien lo resuelva.</translation>
    </message>
    <message>
        <source>The terminal would not give the money back. Try again, or give it back on the terminal itself and say how it was settled.</source>
        <translation>El terminal no quiso devolver el dinero. Inténtelo otra vez, o devuélvalo en el propio terminal y diga cómo se resolvió.</translation>
    </message>
    <message>
        <source>The terminal took money that no open sale waits for.</source>
        <translation>El terminal cobró dinero que ninguna venta abierta espera.</translation>
    </message>
    <message>
        <source>{time} · the till asked the terminal to stop</source>
        <translation>{time} · la caja pidió al terminal que parara</translation>
    </message>
    <message>
        <source>{time} · the terminal: {outcome}</source>
        <translation>{time} · el terminal: {outcome}</translation>
    </message>
    <message>
        <source>{time} · the terminal, asked again: {outcome}</source>
        <translation>{time} · el terminal, consultado de nuevo: {outcome}</translation>
    </message>
    <message>
        <source>{time} · {staff}: {outcome}</source>
        <translation>{time} · {staff}: {outcome}</translation>
    </message>
    <message>
        <source>{time} · at the start: {outcome}</source>
        <translation>{time} · al arrancar: {outcome}</translation>
    </message>
    <message>
        <source>{time} · {outcome}</source>
        <translation>{time} · {outcome}</translation>
    </message>
    <message>
        <source>{outcome} ({reason})</source>
        <translation>{outcome} ({reason})</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approved in part</source>
        <translation>aprobado en parte</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>not begun, it was busy</source>
        <translation>no iniciado, estaba ocupado</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviado</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>it knows no such payment</source>
        <translation>no conoce ese pago</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
    <message>
        <source>{word}, {amount}</source>
        <translation>{word}, {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>¿Devolver {amount} a la tarjeta?</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>¿Devolver {amount} a la tarjeta •••• {digits}?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>El terminal lo hace ahora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Devolver {amount}</translation>
    </message>
</context>
<context>
    <name>CardTotalsCard</name>
    <message>
        <source>Card total</source>
        <translation>Total de tarjetas</translation>
    </message>
    <message>
        <source>Total of the card machine</source>
        <translation>Total del datáfono</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Total that the stand-alone machine printed</source>
        <translation>Total que imprimió el datáfono independiente</translation>
    </message>
    <message>
        <source>Asking the terminal for its totals…</source>
        <translation>Pidiendo los totales al terminal…</translation>
    </message>
    <message>
        <source>The terminal gave no totals. Print them on it and compare by hand.</source>
        <translation>El terminal no dio totales. Imprímalos en él y compárelos a mano.</translation>
    </message>
    <message>
        <source>The terminal counted</source>
        <translation>El terminal contó</translation>
    </message>
    <message>
        <source>The machine printed</source>
        <translation>El datáfono imprimió</translation>
    </message>
    <message>
        <source>The till counted</source>
        <translation>La caja contó</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>{amount} apart</source>
        <translation>Diferencia de {amount}</translation>
    </message>
    <message>
        <source>They agree, but some payments are not settled</source>
        <translation>Coinciden, pero hay pagos sin resolver</translation>
    </message>
    <message>
        <source>Look these up:</source>
        <translation>Busque estos:</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>Pago {number}</translation>
    </message>
    <message>
        <source>theirs {amount}</source>
        <translation>allí {amount}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin resolver</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Ask the customer to tap or insert</source>
        <translation>Pida al cliente que acerque o inserte la tarjeta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Rechazada por el banco</translation>
    </message>
    <message>
        <source>Declined: the bank cannot be reached</source>
        <translation>Rechazada: sin conexión con el banco</translation>
    </message>
    <message>
        <source>Declined: the terminal does not allow it</source>
        <translation>Rechazada: el terminal no lo permite</translation>
    </message>
    <message>
        <source>Declined: this card is not taken for this</source>
        <translation>Rechazada: esta tarjeta no se acepta para esto</translation>
    </message>
    <message>
        <source>Declined: this card is not valid</source>
        <translation>Rechazada: esta tarjeta no es válida</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <translation>Rechazada: PIN erróneo</translation>
    </message>
    <message>
        <source>Did it go back?</source>
        <translation>¿Se devolvió?</translation>
    </message>
    <message>
        <source>Do not charge again</source>
        <translation>No vuelva a cobrar</translation>
    </message>
    <message>
        <source>Giving {amount} back to the card</source>
        <translation>Devolviendo {amount} a la tarjeta</translation>
    </message>
    <message>
        <source>It could not be given back</source>
        <translation>No se pudo devolver</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s own list: did {amount} go back?</source>
        <translation>Mire la lista del propio terminal: ¿se devolvieron {amount}?</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Aún no está claro</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>No se cargó nada</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cargó nada.</translation>
    </message>
    <message>
        <source>Nothing was charged. See whether it has power and network, or take cash.</source>
        <translation>No se cargó nada. Vea si tiene corriente y red, o cobre en efectivo.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try another card or another way to pay.</source>
        <translation>No se cargó nada. Pruebe otra tarjeta u otra forma de pago.</translation>
    </message>
    <message>
        <source>Take the rest with another card or in another way.</source>
        <translation>Cobre el resto con otra tarjeta o de otra forma.</translation>
    </message>
    <message>
        <source>The card terminal cannot be reached</source>
        <translation>No hay conexión con el terminal de tarjetas</translation>
    </message>
    <message>
        <source>The payment stands. Try again, or give it back on the terminal itself.</source>
        <translation>El pago sigue en pie. Inténtelo otra vez o devuélvalo en el propio terminal.</translation>
    </message>
    <message>
        <source>The terminal did not say what became of {amount}. It has been asked to stop, and is asked again and again for its answer; this clears up by itself.</source>
        <translation>El terminal no dijo qué fue de {amount}. Se le pidió que parara y se le pregunta una y otra vez; se aclara solo.</translation>
    </message>
    <message>
        <source>The payment stands. Try again once the terminal can be reached.</source>
        <translation>El pago sigue en pie. Inténtelo de nuevo cuando haya conexión con el terminal.</translation>
    </message>
    <message>
        <source>The terminal did not say whether {amount} went back. It is asked again.</source>
        <translation>El terminal no dijo si se devolvieron {amount}. Se le consulta de nuevo.</translation>
    </message>
    <message>
        <source>The terminal does not say. Look at its own list of payments: is there one of {amount} at {time}?</source>
        <translation>El terminal no lo dice. Mire su propia lista de pagos: ¿hay uno de {amount} a las {time}?</translation>
    </message>
    <message>
        <source>The terminal has no such payment. It can be tried again.</source>
        <translation>El terminal no tiene ese pago. Se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>The terminal is at work. It may ask for the card.</source>
        <translation>El terminal está trabajando. Puede pedir la tarjeta.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. If the customer has paid, it counts.</source>
        <translation>Se pidió al terminal que parara. Si el cliente ha pagado, cuenta.</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>¿Se pagó?</translation>
    </message>
    <message>
        <source>{amount} on the card terminal.</source>
        <translation>{amount} en el terminal de tarjetas.</translation>
    </message>
    <message>
        <source>{amount} went back to the card</source>
        <translation>Se devolvieron {amount} a la tarjeta</translation>
    </message>
    <message>
        <source>{part} of {amount} was approved</source>
        <translation>Se aprobaron {part} de {amount}</translation>
    </message>
</context>
<context>
    <name>CartColumn</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Dto.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Códigos para probar</translation>
    </message>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Lea o toque el primer artículo</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
</context>
<context>
    <name>CashMoveDialog</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Money that goes into the drawer without a sale.</source>
        <translation>Dinero que entra en el cajón sin venta.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Money that leaves the drawer for something bought or owed.</source>
        <translation>Dinero que sale del cajón por algo comprado o debido.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pagar de caja</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Retirada a la caja fuerte</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe.</source>
        <translation>Dinero que va del cajón a la caja fuerte.</translation>
    </message>
    <message>
        <source>Drop cash</source>
        <translation>Retirar efectivo</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>It is written down with your name and counted among the exceptions.</source>
        <translation>Se anota con su nombre y cuenta entre las excepciones.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Cambio del banco</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Evening drop</source>
        <translation>Retirada de la noche</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar un billete</translation>
    </message>
</context>
<context>
    <name>CashView</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Ingreso en caja</translation>
    </message>
    <message>
        <source>Money that comes into the drawer without a sale: change from the bank.</source>
        <translation>Dinero que entra en el cajón sin venta: cambio del banco.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pago de caja</translation>
    </message>
    <message>
        <source>Money that goes out of it: stamps, the window cleaner.</source>
        <translation>Dinero que sale de él: sellos, el limpiacristales.</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Retirada a la caja fuerte</translation>
    </message>
    <message>
        <source>Notes that are taken to the safe.</source>
        <translation>Billetes que se llevan a la caja fuerte.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Without a sale, with a reason.</source>
        <translation>Sin venta, con un motivo.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>What was taken so far. Nothing is closed by it.</source>
        <translation>Lo cobrado hasta ahora. No se cierra nada.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Count the cash and end the shift.</source>
        <translation>Contar el efectivo y terminar el turno.</translation>
    </message>
    <message>
        <source>The till was opened {time} by {name}.</source>
        <translation>La caja la abrió {name} el {time}.</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Drop a list of products here, or choose it</source>
        <translation>Suelte aquí una lista de productos o elíjala</translation>
    </message>
    <message>
        <source>CSV from another till or a spreadsheet, also packed (.gz, .xz).</source>
        <translation>CSV de otra caja o de una hoja de cálculo, también comprimido (.gz, .xz).</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>… or type where it lies, and press Enter</source>
        <translation>… o escriba dónde está y pulse Enter</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importado antes</translation>
    </message>
    <message>
        <source>What was imported before would be here.</source>
        <translation>Aquí estaría lo que se importó antes.</translation>
    </message>
    <message>
        <source>Nothing yet. Every import can be taken back here.</source>
        <translation>Nada todavía. Aquí se puede retirar cualquier importación.</translation>
    </message>
    <message>
        <source>{code} · {when} · {who} · {created} new, {updated} changed, {rejected} rejected</source>
        <translation>{code} · {when} · {who} · {created} nuevos, {updated} cambiados, {rejected} rechazados</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back {code}, {name}</source>
        <translation>Retirar {code}, {name}</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This week: {time} hours</source>
        <translation>Esta semana: {time} horas</translation>
    </message>
    <message>
        <source>You did not clock out on {day}</source>
        <translation>No fichó la salida el {day}</translation>
    </message>
    <message>
        <source>Those hours do not count yet. Tell whoever corrects hours when you left.</source>
        <translation>Esas horas aún no cuentan. Diga a quien corrige las horas cuándo se fue.</translation>
    </message>
    <message>
        <source>Clock in before you sell.</source>
        <translation>Fiche la entrada antes de vender.</translation>
    </message>
    <message>
        <source>You are not clocked in.</source>
        <translation>No ha fichado la entrada.</translation>
    </message>
    <message>
        <source>Every punch is kept; what is wrong is corrected by somebody who may.</source>
        <translation>Cada fichaje se conserva; lo erróneo lo corrige quien puede.</translation>
    </message>
    <message>
        <source>Clocked in since {time}</source>
        <translation>Dentro desde {time}</translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation>En pausa desde {time}</translation>
    </message>
    <message>
        <source>Not clocked in</source>
        <translation>Sin fichar</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Fichar entrada</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Fichar salida</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Empezar pausa</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Terminar pausa</translation>
    </message>
    <message>
        <source>{name} is clocked in</source>
        <translation>{name} ha fichado la entrada</translation>
    </message>
    <message>
        <source>{name} is clocked out: {time} hours this week</source>
        <translation>{name} ha fichado la salida: {time} horas esta semana</translation>
    </message>
    <message>
        <source>{name} is on a break</source>
        <translation>{name} está en pausa</translation>
    </message>
    <message>
        <source>{name} is back from the break</source>
        <translation>{name} ha vuelto de la pausa</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Motivo de la diferencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>La caja está cerrada</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Previsto en el cajón</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>{amount} less than expected</source>
        <translation>{amount} menos de lo previsto</translation>
    </message>
    <message>
        <source>{amount} more than expected</source>
        <translation>{amount} más de lo previsto</translation>
    </message>
    <message>
        <source>To the penny</source>
        <translation>Exacto al céntimo</translation>
    </message>
</context>
<context>
    <name>CoachMarks</name>
    <message>
        <source>Enough</source>
        <translation>Basta</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Where is what?</source>
        <translation>¿Dónde está cada cosa?</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (obligatorio)</translation>
    </message>
    <message>
        <source>{field} (one of SKU and barcode is required)</source>
        <translation>{field} (hace falta SKU o código de barras)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Existencias iniciales</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the products.</source>
        <translation>Elija la columna con los nombres de los productos.</translation>
    </message>
    <message>
        <source>Choose the column that holds a SKU or a barcode.</source>
        <translation>Elija la columna con un SKU o código de barras.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>{name} · {size} KB · {encoding} · columns parted by {mark}</source>
        <translation>{name} · {size} KB · {encoding} · columnas separadas por {mark}</translation>
    </message>
    <message>
        <source>These columns were chosen for such a file before.</source>
        <translation>Estas columnas ya se eligieron para un archivo así.</translation>
    </message>
    <message>
        <source>What the names of the columns tell is chosen already.</source>
        <translation>Ya está elegido lo que dicen los nombres de las columnas.</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— no está en el archivo —</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>{column} → {field}</source>
        <translation>{column} → {field}</translation>
    </message>
</context>
<context>
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>{price} c/u</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TERMINAL DE PRUEBA, SIN MOVIMIENTO DE DINERO</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Mostrar el ticket</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>¿Por qué este precio?</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Venta nueva</translation>
    </message>
    <message>
        <source>Scan the next item to start a new sale.</source>
        <translation>Lea el artículo siguiente para empezar una venta nueva.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sale {number} complete</source>
        <translation>Venta {number} completada</translation>
    </message>
    <message>
        <source>Sale {number} was complete before the program stopped</source>
        <translation>La venta {number} se completó antes de que el programa se detuviera</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pagar al cliente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Give the change, then close the drawer.</source>
        <translation>Entregue el cambio y cierre el cajón.</translation>
    </message>
    <message>
        <source>Put the cash into the drawer, then close it.</source>
        <translation>Guarde el efectivo en el cajón y ciérrelo.</translation>
    </message>
    <message>
        <source>Pay it out of the drawer, then close it.</source>
        <translation>Páguelo del cajón y ciérrelo.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>The customer signs the receipt: compare it with the card.</source>
        <translation>El cliente firma el recibo: compárelo con la tarjeta.</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Venta {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tal como se guardó con la venta.</translation>
    </message>
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>El total incluye {tax} {amount}</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Efectivo pagado al cliente</translation>
    </message>
    <message>
        <source>Cash {amount} received</source>
        <translation>Efectivo {amount} recibido</translation>
    </message>
    <message>
        <source>Card •••• {last4} {amount}</source>
        <translation>Tarjeta •••• {last4} {amount}</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Tarjeta {amount}</translation>
    </message>
</context>
<context>
    <name>ContextsField</name>
    <message>
        <source>Add a way of selling</source>
        <translation>Añadir una forma de venta</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Comer aquí</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation>Forma de venta</translation>
    </message>
    <message>
        <source>Goods of this class</source>
        <translation>Los productos de esta clase</translation>
    </message>
    <message>
        <source>are taxed as</source>
        <translation>tributan como</translation>
    </message>
    <message>
        <source>Remove the way of selling</source>
        <translation>Quitar la forma de venta</translation>
    </message>
    <message>
        <source>is taxed as</source>
        <translation>tributa como</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>A PIN signs in meanwhile.</source>
        <translation>Mientras tanto se entra con un PIN.</translation>
    </message>
    <message>
        <source>A badge&apos;s code has {least} to {most} characters.</source>
        <translation>El código de una tarjeta tiene de {least} a {most} caracteres.</translation>
    </message>
    <message>
        <source>A barcode stands for more than nothing.</source>
        <translation>Un código de barras representa más que nada.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Una marca tiene como máximo {max_trait} letras y un producto {max_tags} etiquetas.</translation>
    </message>
    <message>
        <source>A brand has at most {most} letters.</source>
        <translation>Una marca tiene como máximo {most} letras.</translation>
    </message>
    <message>
        <source>A brand or a tag has 1 to {most} letters.</source>
        <translation>Una marca o etiqueta tiene de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Un lote tiene de 1 a {most_parts} partes.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most} parts.</source>
        <translation>Un lote tiene de 1 a {most} partes.</translation>
    </message>
    <message>
        <source>A card pays what is owed and gives no change.</source>
        <translation>Una tarjeta paga lo que se debe y no da cambio.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Una categoría necesita un nombre.</translation>
    </message>
    <message>
        <source>A category&apos;s name has 1 to 100 characters.</source>
        <translation>El nombre de una categoría tiene de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A code has 1 to {most} characters, without blanks around it.</source>
        <translation>Un código tiene de 1 a {most} caracteres, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Una corrección necesita un motivo.</translation>
    </message>
    <message>
        <source>A correction needs its reason, of at most {most} characters.</source>
        <translation>Una corrección necesita un motivo de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A country has exactly one standard tax class.</source>
        <translation>Un país tiene exactamente una clase de impuesto general.</translation>
    </message>
    <message>
        <source>A coupon can be used at least once.</source>
        <translation>Un cupón puede usarse al menos una vez.</translation>
    </message>
    <message>
        <source>A customer&apos;s name has 1 to 200 characters.</source>
        <translation>El nombre de un cliente tiene de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>A deal has a price, or a percentage off.</source>
        <translation>Un menú tiene un precio o un porcentaje de rebaja.</translation>
    </message>
    <message>
        <source>A deal has at least one part, and one item of each.</source>
        <translation>Un menú tiene al menos una parte y un artículo de cada una.</translation>
    </message>
    <message>
        <source>A deal takes at least two items.</source>
        <translation>Un menú lleva al menos dos artículos.</translation>
    </message>
    <message>
        <source>A department has no price: it is asked at the till.</source>
        <translation>Una sección no tiene precio: se pregunta en la caja.</translation>
    </message>
    <message>
        <source>A deposit bears no deposit.</source>
        <translation>Un depósito no lleva depósito.</translation>
    </message>
    <message>
        <source>A deposit has a price for one piece.</source>
        <translation>Un depósito tiene un precio por pieza.</translation>
    </message>
    <message>
        <source>A description has at most {max_description} characters.</source>
        <translation>Una descripción tiene como máximo {max_description} caracteres.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Un descuento no puede ser negativo.</translation>
    </message>
    <message>
        <source>A discount is 0 to 100 percent.</source>
        <translation>Un descuento es de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>A discount is a percent or an amount.</source>
        <translation>Un descuento es un porcentaje o un importe.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount.</source>
        <translation>Un descuento es un porcentaje o un importe.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Un descuento está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>A discount is larger than the price of its line.</source>
        <translation>El descuento es mayor que el precio de la línea.</translation>
    </message>
    <message>
        <source>A discount limit is between 0 and 100 percent.</source>
        <translation>Un límite de descuento está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>A group has at most {most_modifiers} choices.</source>
        <translation>Un grupo tiene como máximo {most_modifiers} opciones.</translation>
    </message>
    <message>
        <source>A group needs a code and a name.</source>
        <translation>Un grupo necesita un código y un nombre.</translation>
    </message>
    <message>
        <source>A group of modifiers has a name and choices.</source>
        <translation>Un grupo de modificadores tiene un nombre y opciones.</translation>
    </message>
    <message>
        <source>A line names either a barcode or a sku.</source>
        <translation>Una línea indica un código de barras o un SKU.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Aquí se espera una lista.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>Un encargado puede autorizarlo.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} letters.</source>
        <translation>Un nombre tiene como máximo {longest_name} letras.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters.</source>
        <translation>Una nota tiene como máximo {most} letras.</translation>
    </message>
    <message>
        <source>A number from {least} on is expected here.</source>
        <translation>Aquí se espera un número desde {least}.</translation>
    </message>
    <message>
        <source>A page holds at most {most_keys} keys.</source>
        <translation>Una página admite como máximo {most_keys} teclas.</translation>
    </message>
    <message>
        <source>A payment of nothing pays nothing.</source>
        <translation>Un pago de nada no paga nada.</translation>
    </message>
    <message>
        <source>A price can only be scheduled for later.</source>
        <translation>Un precio solo se puede programar para más tarde.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un precio no puede ser negativo.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above 0.</source>
        <translation>Un precio vale desde una cantidad mayor que 0.</translation>
    </message>
    <message>
        <source>A price list needs a name of at most 100 letters.</source>
        <translation>Una tarifa necesita un nombre de 100 letras como máximo.</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>Una tarifa necesita un nombre.</translation>
    </message>
    <message>
        <source>A price list needs a short code.</source>
        <translation>Una tarifa necesita un código corto.</translation>
    </message>
    <message>
        <source>A product asks each group once.</source>
        <translation>Un producto pregunta cada grupo una sola vez.</translation>
    </message>
    <message>
        <source>A product is in a tax class that is gone.</source>
        <translation>Un producto está en una clase de impuesto que ya no existe.</translation>
    </message>
    <message>
        <source>A product&apos;s name has 1 to {max_name} characters.</source>
        <translation>El nombre de un producto tiene de 1 a {max_name} caracteres.</translation>
    </message>
    <message>
        <source>A promotion needs a name of at most 100 letters.</source>
        <translation>Una promoción necesita un nombre de 100 letras como máximo.</translation>
    </message>
    <message>
        <source>A quantity of 0 sells nothing.</source>
        <translation>Con la cantidad 0 no se vende nada.</translation>
    </message>
    <message>
        <source>A quantity sold is greater than 0.</source>
        <translation>Una cantidad vendida es mayor que 0.</translation>
    </message>
    <message>
        <source>A reason has at most {longest_reason} letters.</source>
        <translation>Un motivo tiene como máximo {longest_reason} letras.</translation>
    </message>
    <message>
        <source>A region or postal code needs its country.</source>
        <translation>Una región o un código postal necesita su país.</translation>
    </message>
    <message>
        <source>A sale without tax needs a reason and the number of its certificate.</source>
        <translation>Una venta sin impuesto necesita un motivo y el número de su certificado.</translation>
    </message>
    <message>
        <source>A scanned badge says who it is.</source>
        <translation>Una tarjeta leída dice quién es.</translation>
    </message>
    <message>
        <source>A serial number belongs to one piece.</source>
        <translation>Un número de serie pertenece a una sola pieza.</translation>
    </message>
    <message>
        <source>A serial number has at most {most} letters.</source>
        <translation>Un número de serie tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A tag has 1 to {max_trait} letters.</source>
        <translation>Una etiqueta tiene de 1 a {max_trait} letras.</translation>
    </message>
    <message>
        <source>A tare cannot be negative.</source>
        <translation>Una tara no puede ser negativa.</translation>
    </message>
    <message>
        <source>A tare of {tare} leaves nothing of {weight}.</source>
        <translation>Una tara de {tare} no deja nada de {weight}.</translation>
    </message>
    <message>
        <source>A tax context needs a code and a name.</source>
        <translation>Una forma de venta necesita un código y un nombre.</translation>
    </message>
    <message>
        <source>A tax needs a name of at most 60 letters.</source>
        <translation>Un impuesto necesita un nombre de 60 letras como máximo.</translation>
    </message>
    <message>
        <source>A tax stands twice in the class.</source>
        <translation>Un impuesto está dos veces en la clase.</translation>
    </message>
    <message>
        <source>A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.</source>
        <translation>Una plantilla es como 21IIIIIWWWWWC o 20IIIIIVPPPPC.</translation>
    </message>
    <message>
        <source>A text is expected here (numbers are decimal strings).</source>
        <translation>Aquí se espera un texto (los números son textos decimales).</translation>
    </message>
    <message>
        <source>A text of 1 to {max_text} characters is expected here.</source>
        <translation>Aquí se espera un texto de 1 a {max_text} caracteres.</translation>
    </message>
    <message>
        <source>A tip cannot be negative.</source>
        <translation>Una propina no puede ser negativa.</translation>
    </message>
    <message>
        <source>A tone for a good scan and another for a bad one.</source>
        <translation>Un tono para una lectura buena y otro para una mala.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Aquí se espera un número entero.</translation>
    </message>
    <message>
        <source>A {what} cannot be negative.</source>
        <translation>No puede ser negativo: {what}.</translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation>{what}: de 1 a {max_code} caracteres que no sean espacios.</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Acerca de y licencias</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>Añada primero el cliente a la venta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>After the update {rows} rows point to nothing.</source>
        <translation>Tras la actualización, {rows} filas no apuntan a nada.</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>Una edad está entre 0 y {oldest} años.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>An exemption needs its certificate.</source>
        <translation>Una exención necesita su certificado.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Aquí se espera un objeto.</translation>
    </message>
    <message>
        <source>An open price is greater than 0.</source>
        <translation>Un precio libre es mayor que 0.</translation>
    </message>
    <message>
        <source>An opening float cannot be negative.</source>
        <translation>Un fondo de caja no puede ser negativo.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>Una opción no tiene nombre.</translation>
    </message>
    <message>
        <source>An order that is {current} cannot become {target}.</source>
        <translation>Una venta en estado {current} no puede pasar a {target}.</translation>
    </message>
    <message>
        <source>Another group is called {wanted}.</source>
        <translation>Otro grupo se llama {wanted}.</translation>
    </message>
    <message>
        <source>Another price list is called {wanted}.</source>
        <translation>Otra tarifa se llama {wanted}.</translation>
    </message>
    <message>
        <source>Another program has kept the store busy for more than {seconds} seconds.</source>
        <translation>Otro programa ocupa los datos desde hace más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>Another tax is called {tax}.</source>
        <translation>Otro impuesto se llama {tax}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archívelo: ya no se vende y sus ventas siguen siendo legibles.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como esté el ordenador</translation>
    </message>
    <message>
        <source>As the computer or the country is</source>
        <translation>Como el ordenador o el país</translation>
    </message>
    <message>
        <source>As the law of the country says; ask your accountant before you change it.</source>
        <translation>Como dice la ley del país; pregunte a su asesor antes de cambiarlo.</translation>
    </message>
    <message>
        <source>Ask for a proof of age, then go on.</source>
        <translation>Pida un documento que acredite la edad y continúe.</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Pregunte a alguien que pueda, como el encargado.</translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation>Hace falta al menos una entrada.</translation>
    </message>
    <message>
        <source>At most so many in a sale: 1 to 9999, 0 for any number.</source>
        <translation>Como máximo tantas en una venta: de 1 a 9999; 0, sin límite.</translation>
    </message>
    <message>
        <source>At most {most} can be taken off.</source>
        <translation>Se puede descontar como máximo {most}.</translation>
    </message>
    <message>
        <source>At most {most} of {product} are sold to one customer.</source>
        <translation>Como máximo se venden {most} de {product} a un cliente.</translation>
    </message>
    <message>
        <source>Badges are not taken</source>
        <translation>No se admiten tarjetas</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent come off.</source>
        <translation>La rebaja está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>Nacido el {born}: esto se vende a partir de {age} años.</translation>
    </message>
    <message>
        <source>Buttons for fingers take the keyboard too; without it typing always goes to the scan field.</source>
        <translation>Los botones táctiles también toman el teclado; sin ello lo escrito va siempre al campo de lectura.</translation>
    </message>
    <message>
        <source>Cash sales are rounded to it. In hundredths: 5 is 0.05; 1 rounds nothing.</source>
        <translation>Las ventas en efectivo se redondean a ella. En centésimas: 5 es 0,05; 1 no redondea.</translation>
    </message>
    <message>
        <source>Change or remove that line.</source>
        <translation>Cambie o quite esa línea.</translation>
    </message>
    <message>
        <source>Change the product to have the price now.</source>
        <translation>Cambie el producto para que el precio valga ahora.</translation>
    </message>
    <message>
        <source>Check that the data folder exists and that you may write to it.</source>
        <translation>Compruebe que la carpeta de datos existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Elija un último día que no sea anterior al primero.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Elija otra carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>Elija cifras que no se repitan ni sean consecutivas.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <source>Contexts are set up with the taxes.</source>
        <translation>Las formas de venta se configuran con los impuestos.</translation>
    </message>
    <message>
        <source>Each step begins at a number of items.</source>
        <translation>Cada escalón empieza en un número de artículos.</translation>
    </message>
    <message>
        <source>Each step begins at a whole number of items.</source>
        <translation>Cada escalón empieza en un número entero de artículos.</translation>
    </message>
    <message>
        <source>Each step begins at an amount.</source>
        <translation>Cada escalón empieza en un importe.</translation>
    </message>
    <message>
        <source>Each step gives a percentage or an amount.</source>
        <translation>Cada escalón da un porcentaje o un importe.</translation>
    </message>
    <message>
        <source>Either a percentage or a price, not both.</source>
        <translation>Un porcentaje o un precio, no ambos.</translation>
    </message>
    <message>
        <source>Fewer items are paid than taken.</source>
        <translation>Se pagan menos artículos de los que se llevan.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters.</source>
        <translation>Un nombre tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; belongs to another product in line {line} already</source>
        <translation>&apos;{code}&apos; ya es de otro producto en la línea {line}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a tax class of this shop ({known})</source>
        <translation>&apos;{name}&apos; no es una clase de impuesto de esta tienda ({known})</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a unit ({known})</source>
        <translation>&apos;{text}&apos; no es una unidad ({known})</translation>
    </message>
    <message>
        <source>32: paper of 58 mm</source>
        <translation>32: papel de 58 mm</translation>
    </message>
    <message>
        <source>42: paper of 80 mm</source>
        <translation>42: papel de 80 mm</translation>
    </message>
    <message>
        <source>48: small print</source>
        <translation>48: letra pequeña</translation>
    </message>
    <message>
        <source>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 and 2 cents withdrawn 1992)</source>
        <translation>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 y 2 centavos retirados en 1992)</translation>
    </message>
    <message>
        <source>A card has paid {amount} of this sale already.</source>
        <translation>Una tarjeta ya pagó {amount} de esta venta.</translation>
    </message>
    <message>
        <source>A card payment of this sale does not match what the terminal took.</source>
        <translation>Un pago con tarjeta de esta venta no coincide con lo que cobró el terminal.</translation>
    </message>
    <message>
        <source>A card payment that is {current} cannot become {target}.</source>
        <translation>Un pago con tarjeta en estado {current} no puede pasar a {target}.</translation>
    </message>
    <message>
        <source>A card that was charged elsewhere is one on a stand-alone machine.</source>
        <translation>Una tarjeta cobrada en otra parte es la de una máquina aparte.</translation>
    </message>
    <message>
        <source>A count that differs has a reason.</source>
        <translation>Un recuento que difiere tiene un motivo.</translation>
    </message>
    <message>
        <source>A list for scanning</source>
        <translation>Una lista para leer códigos</translation>
    </message>
    <message>
        <source>A name has at most {most} letters on one line.</source>
        <translation>Un nombre tiene como máximo {most} letras en una línea.</translation>
    </message>
    <message>
        <source>A period begins before it ends and has at most {most} days.</source>
        <translation>Un periodo empieza antes de terminar y tiene como máximo {most} días.</translation>
    </message>
    <message>
        <source>A permission cannot be granted and withheld at once.</source>
        <translation>Un permiso no puede concederse y retirarse a la vez.</translation>
    </message>
    <message>
        <source>A price changes by −100 to {most} percent.</source>
        <translation>Un precio cambia de −100 a {most} por ciento.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un precio no es inferior a cero.</translation>
    </message>
    <message>
        <source>A printer without the letters of the shop’s language, such as Arabic ones, needs another.</source>
        <translation>Una impresora sin las letras de ese idioma, como las árabes, necesita otro.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>A product has 1 to {most} variants.</source>
        <translation>Un producto tiene de 1 a {most} variantes.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Un producto tiene un nombre.</translation>
    </message>
    <message>
        <source>A product has at most {most} pictures.</source>
        <translation>Un producto tiene como máximo {most} imágenes.</translation>
    </message>
    <message>
        <source>A punch cannot lie in the future.</source>
        <translation>Un fichaje no puede estar en el futuro.</translation>
    </message>
    <message>
        <source>A punch that is added is no void.</source>
        <translation>Un fichaje que se añade no es una anulación.</translation>
    </message>
    <message>
        <source>A variant has no variants of its own.</source>
        <translation>Una variante no tiene variantes propias.</translation>
    </message>
    <message>
        <source>A word at the foot of the window; any key or touch keeps it open. 0 does not warn.</source>
        <translation>Un aviso al pie de la ventana; cualquier tecla o toque la mantiene abierta. 0 no avisa.</translation>
    </message>
    <message>
        <source>Above this amount at once somebody approves it. In whole units of the currency; 0 asks never.</source>
        <translation>Por encima de este importe de una vez alguien lo autoriza. En unidades enteras de la moneda; 0 no pregunta nunca.</translation>
    </message>
    <message>
        <source>Address of the card terminal</source>
        <translation>Dirección del terminal de tarjetas</translation>
    </message>
    <message>
        <source>All numbers that a shop may give itself are given.</source>
        <translation>Todos los números que una tienda puede darse están dados.</translation>
    </message>
    <message>
        <source>An ending of prices has 1 to 4 digits.</source>
        <translation>Una terminación de precio tiene de 1 a 4 cifras.</translation>
    </message>
    <message>
        <source>An option cannot be taken away from variants that are there.</source>
        <translation>No se puede quitar una opción a variantes existentes.</translation>
    </message>
    <message>
        <source>Archive the variants that are no longer sold.</source>
        <translation>Archive las variantes que ya no se venden.</translation>
    </message>
    <message>
        <source>Archive those that are no longer sold.</source>
        <translation>Archive lo que ya no se vende.</translation>
    </message>
    <message>
        <source>As the country is</source>
        <translation>Según el país</translation>
    </message>
    <message>
        <source>Asks who is selling before the next sale: for counters that several people share.</source>
        <translation>Pregunta quién vende antes de la venta siguiente: para cajas que comparten varios.</translation>
    </message>
    <message>
        <source>At most {most} goes to a card without the sale that it paid.</source>
        <translation>A una tarjeta sin la venta que pagó va como mucho {most}.</translation>
    </message>
    <message>
        <source>Badges are not taken here.</source>
        <translation>Aquí no se admiten tarjetas.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de tarjetas</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Compruebe que sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Elija otra columna para uno de ellos.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose everything that a filter shows, or at most {most} products.</source>
        <translation>Elija todo lo que muestra un filtro o como máximo {most} productos.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or take the card on a machine of its own.</source>
        <translation>Elija uno en los ajustes o cobre la tarjeta en un datáfono independiente.</translation>
    </message>
    <message>
        <source>Choose one of the list in the settings.</source>
        <translation>Elija uno de la lista en los ajustes.</translation>
    </message>
    <message>
        <source>Choose that one in the settings, or give it back on the terminal itself.</source>
        <translation>Elíjalo en los ajustes, o devuélvalo en el propio terminal.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Elija su nombre y escriba su PIN.</translation>
    </message>
    <message>
        <source>Clock in when signing in</source>
        <translation>Fichar al iniciar sesión</translation>
    </message>
    <message>
        <source>Code général des impôts, art. 278 to 281; European Central Bank</source>
        <translation>Code général des impôts, art. 278 a 281; Banco Central Europeo</translation>
    </message>
    <message>
        <source>Columns of imported files</source>
        <translation>Columnas de archivos importados</translation>
    </message>
    <message>
        <source>Compact, for a mouse</source>
        <translation>Compacto, para ratón</translation>
    </message>
    <message>
        <source>Consumption Tax Act art. 29 and the reduced rate of 2019-10-01; Bank of Japan</source>
        <translation>Ley del impuesto sobre el consumo, art. 29, y el tipo reducido de 2019-10-01; Banco de Japón</translation>
    </message>
    <message>
        <source>Count each note and coin; press Enter where there is none.</source>
        <translation>Cuente cada billete y cada moneda; pulse Enter donde no haya.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>Cuéntelo otra vez.</translation>
    </message>
    <message>
        <source>Count it to zero first, or make another product.</source>
        <translation>Cuéntelo antes a cero o cree otro producto.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Código do IVA art. 18; European Central Bank</source>
        <translation>Código do IVA, art. 18; Banco Central Europeo</translation>
    </message>
    <message>
        <source>DPR 633/1972; DL 50/2017 art. 13-quater (cash totals rounded to 5 cents); European Central Bank</source>
        <translation>DPR 633/1972; DL 50/2017 art. 13-quater (totales en efectivo redondeados a 5 céntimos); Banco Central Europeo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Declined: insufficient funds.</source>
        <translation>Rechazada: fondos insuficientes.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Do not charge again. It can be finished as soon as that is settled.</source>
        <translation>No vuelva a cobrar. Se puede terminar en cuanto eso se resuelva.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is settled.</source>
        <translation>No vuelva a cobrar. Espere a que se resuelva.</translation>
    </message>
    <message>
        <source>Each variant has a value for each option.</source>
        <translation>Cada variante tiene un valor para cada opción.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Every price and sale is in it. Another currency is another shop.</source>
        <translation>Todos los precios y ventas están en ella. Otra moneda es otra tienda.</translation>
    </message>
    <message>
        <source>Everything grows or shrinks at once.</source>
        <translation>Todo crece o encoge a la vez.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Excise Tax Act, part IX; Royal Canadian Mint (1 cent withdrawn 2013, cash totals rounded to 5 cents)</source>
        <translation>Excise Tax Act, parte IX; Royal Canadian Mint (1 centavo retirado en 2013, totales en efectivo redondeados a 5 centavos)</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Los campos son {fields}.</translation>
    </message>
    <message>
        <source>Fills the screen without a frame and keeps it awake; leaving asks a manager.</source>
        <translation>Llena la pantalla sin marco y la mantiene activa; salir pide un encargado.</translation>
    </message>
    <message>
        <source>Find the sale and give it back from there.</source>
        <translation>Busque la venta y devuélvalo desde allí.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Para los dedos</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>Para zurdos</translation>
    </message>
    <message>
        <source>Four hints on the sell screen, shown once in a new shop.</source>
        <translation>Cuatro indicaciones en la pantalla de venta, una vez en una tienda nueva.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From 2026-04-01 to 2027-12-31 food is taxed at 6 percent by a temporary law: check the class of food before you sell.</source>
        <translation>Del 2026-04-01 al 2027-12-31 los alimentos tributan al 6 por ciento por una ley temporal: compruebe la clase de los alimentos antes de vender.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Dé a una venta nueva su propio identificador.</translation>
    </message>
    <message>
        <source>Give back at most what was taken.</source>
        <translation>Devuelva como máximo lo cobrado.</translation>
    </message>
    <message>
        <source>Give it a serial.</source>
        <translation>Indique un número de serie (serial).</translation>
    </message>
    <message>
        <source>Give it a unit_price.</source>
        <translation>Indique un precio (unit_price).</translation>
    </message>
    <message>
        <source>Give it back on the terminal itself.</source>
        <translation>Devuélvalo en el propio terminal.</translation>
    </message>
    <message>
        <source>Give it back to the card first.</source>
        <translation>Devuélvalo primero a la tarjeta.</translation>
    </message>
    <message>
        <source>Give the payments back first, then clear the sale.</source>
        <translation>Devuelva primero los pagos y luego vacíe la venta.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>Devuelva primero los pagos y luego apárquela.</translation>
    </message>
    <message>
        <source>Give the product the code of its maker.</source>
        <translation>Dé al producto el código de su fabricante.</translation>
    </message>
    <message>
        <source>Go back to that sale and scan it again.</source>
        <translation>Vuelva a esa venta y escanéelo otra vez.</translation>
    </message>
    <message>
        <source>Go on selling, or close that shift first.</source>
        <translation>Siga vendiendo o cierre antes ese turno.</translation>
    </message>
    <message>
        <source>Goods are taxed alike here, eaten in or taken away.</source>
        <translation>Aquí los productos tributan igual, para comer aquí o para llevar.</translation>
    </message>
    <message>
        <source>Goods sold by weight or length take decimals.</source>
        <translation>Los productos vendidos por peso o longitud admiten decimales.</translation>
    </message>
    <message>
        <source>Hide the mouse pointer in a kiosk</source>
        <translation>Ocultar el puntero del ratón en el quiosco</translation>
    </message>
    <message>
        <source>IP, network, host, URL</source>
        <translation>IP, red, URL, conexión</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In whole units of the currency, and a manager must allow it; 0 allows none.</source>
        <translation>En unidades enteras de la moneda, y debe permitirlo un encargado; 0 no permite ninguna.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Instale cysqlite 0.4.0 o posterior.</translation>
    </message>
    <message>
        <source>Israel Tax Authority: Value Added Tax Order (rate 18% from 2025-01-01); Bank of Israel: 5 agorot withdrawn 2008, cash totals rounded to 10 agorot</source>
        <translation>Autoridad Tributaria de Israel: Orden del IVA (tipo del 18% desde 2025-01-01); Banco de Israel: 5 agorot retirados en 2008, totales en efectivo redondeados a 10 agorot</translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation>Con él empieza cada número de un ticket, como S1-R1-42.</translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation>No podría aplicarse nunca: como máximo 0 en una venta.</translation>
    </message>
    <message>
        <source>It goes away while nobody moves it on the sell screen; a move brings it back.</source>
        <translation>En la pantalla de venta desaparece mientras nadie lo mueve; al moverlo vuelve.</translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation>Tiene {count} cifras; un UPC-A tiene 12 y un EAN 13 u 8: pueden faltar algunas.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>Tiene {shown}.</translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation>Tiene {shown}; llame a una «{name}».</translation>
    </message>
    <message>
        <source>It holds on no day of the week.</source>
        <translation>No vale ningún día de la semana.</translation>
    </message>
    <message>
        <source>It is a label of your scale for item {item}, and no product has that number.</source>
        <translation>Es una etiqueta de su balanza para el artículo {item} y ningún producto tiene ese número.</translation>
    </message>
    <message>
        <source>It is a web address without a product number in it.</source>
        <translation>Es una dirección web sin número de producto.</translation>
    </message>
    <message>
        <source>It is no longer sold; restore it first.</source>
        <translation>Ya no se vende; restáurelo primero.</translation>
    </message>
    <message>
        <source>It is taken off. The test of the scanner finds it.</source>
        <translation>Se quita. La prueba del lector lo encuentra.</translation>
    </message>
    <message>
        <source>It is taken off; Enter and Tab need not be named. The test of the scanner finds it.</source>
        <translation>Se quita; Enter y Tab no hace falta indicarlos. La prueba del lector lo encuentra.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>Es el número de un palé o bulto (SSCC), no de un producto.</translation>
    </message>
    <message>
        <source>It needs a note that says how it was settled.</source>
        <translation>Necesita una nota que diga cómo se resolvió.</translation>
    </message>
    <message>
        <source>It stands on the terminal&apos;s receipt and in its list of payments.</source>
        <translation>Figura en el recibo del terminal y en su lista de pagos.</translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation>Lleva al menos dos artículos.</translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation>Se completó o se descartó; empiece una nueva.</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>Terminaría ({last}) antes de empezar ({first}).</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>No se han podido leer sus datos GS1 desde «{text}»: puede estar mal impreso o el lector omite el separador (FNC1).</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>Sus datos GS1 no contienen número de producto (GTIN).</translation>
    </message>
    <message>
        <source>Its POIID, as the operator gave it; empty takes the profile&apos;s own.</source>
        <translation>Su POIID, tal como lo dio el operador; vacío usa el del perfil.</translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation>Su precio se mantiene; el resto de la venta admite descuento.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation>Conserve uno de ellos o dé otro día a uno.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Se conocen {known}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Idioma de los tickets</translation>
    </message>
    <message>
        <source>Leaving the kiosk needs somebody who may.</source>
        <translation>Salir del quiosco requiere a alguien que pueda.</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>De un lote se descuenta menos del 100 por ciento.</translation>
    </message>
    <message>
        <source>Let the till give it back.</source>
        <translation>Deje que lo devuelva la caja.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Permite añadir una propina a la venta; no lleva impuesto ni descuento.</translation>
    </message>
    <message>
        <source>Ley 37/1992 art. 90 and 91; European Central Bank</source>
        <translation>Ley 37/1992, art. 90 y 91; Banco Central Europeo</translation>
    </message>
    <message>
        <source>Lock after each sale</source>
        <translation>Bloquear después de cada venta</translation>
    </message>
    <message>
        <source>Longest pause of the scanner</source>
        <translation>Pausa más larga del lector</translation>
    </message>
    <message>
        <source>Look at the hours again.</source>
        <translation>Mire las horas otra vez.</translation>
    </message>
    <message>
        <source>Look at the list of card payments to settle.</source>
        <translation>Mire la lista de pagos con tarjeta por resolver.</translation>
    </message>
    <message>
        <source>Look at the time clock again: somebody was faster.</source>
        <translation>Mire el reloj de fichar otra vez: alguien fue más rápido.</translation>
    </message>
    <message>
        <source>Make a shop with `rcommerce-pos init`.</source>
        <translation>Cree una tienda con `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make one with `rcommerce-pos init`.</source>
        <translation>Créela con `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Haga antes propietario a otra persona.</translation>
    </message>
    <message>
        <source>Mehrwertsteuergesetz art. 25; Swiss National Bank (smallest coin 5 Rappen)</source>
        <translation>Mehrwertsteuergesetz art. 25; Banco Nacional Suizo (moneda mínima de 5 Rappen)</translation>
    </message>
    <message>
        <source>Mervärdesskattelag (2023:200) chapter 9; Sveriges Riksbank (50 öre withdrawn 2010, totals rounded to 1 krona)</source>
        <translation>Mervärdesskattelag (2023:200) capítulo 9; Sveriges Riksbank (50 öre retirados en 2010, totales redondeados a 1 corona)</translation>
    </message>
    <message>
        <source>Money is paid in, paid out, or dropped.</source>
        <translation>El dinero se ingresa, se paga o se retira.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>Más de {max_entries} entradas.</translation>
    </message>
    <message>
        <source>Most that goes to a card without its sale</source>
        <translation>Máximo a una tarjeta sin su venta</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Mueva la carpeta de datos a un disco local.</translation>
    </message>
    <message>
        <source>Name of the card terminal</source>
        <translation>Nombre del terminal de tarjetas</translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation>Indique uno por su SKU: {names}.</translation>
    </message>
    <message>
        <source>Name one of them by its SKU.</source>
        <translation>Indique una por su SKU.</translation>
    </message>
    <message>
        <source>Name one of {codes}.</source>
        <translation>Indique una de {codes}.</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Never type a whole card number.</source>
        <translation>No escriba nunca un número de tarjeta completo.</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal in the shop&apos;s network</source>
        <translation>Terminal Nexo Retailer en la red de la tienda</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal through its operator</source>
        <translation>Terminal Nexo Retailer a través de su operador</translation>
    </message>
    <message>
        <source>No column holds a SKU or a barcode.</source>
        <translation>Ninguna columna contiene un SKU o código de barras.</translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation>Ninguna columna contiene los nombres de los productos.</translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation>Ningún producto tiene el código «{wanted}».</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Ningún producto se llama «{text}».</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>No hay ninguna venta aparcada.</translation>
    </message>
    <message>
        <source>No terminal took this card payment for the sale {number}.</source>
        <translation>Ningún terminal tomó este pago con tarjeta para la venta {number}.</translation>
    </message>
    <message>
        <source>No value added tax is levied; Central Bank of Kuwait (smallest coin 5 fils)</source>
        <translation>No se cobra IVA; Banco Central de Kuwait (moneda mínima de 5 fils)</translation>
    </message>
    <message>
        <source>Nobody counts less than nothing.</source>
        <translation>Nadie cuenta menos que nada.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Nadie aquí tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation>Ya nadie aquí tiene este nombre.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Nadie aquí se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this card was charged.</source>
        <translation>Aún no se sabe si se cargó esta tarjeta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not certified for live use in Austria: the law (RKSV) demands a signature unit for every receipt, and none is connected.</source>
        <translation>No certificado para uso real en Austria: la ley (RKSV) exige una unidad de firma para cada ticket, y no hay ninguna conectada.</translation>
    </message>
    <message>
        <source>Not certified for live use in France: the law (CGI art. 286-I-3 bis) demands a certificate or an attestation of the publisher, and there is none.</source>
        <translation>No certificado para uso real en Francia: la ley (CGI art. 286-I-3 bis) exige un certificado o una declaración del editor, y no los hay.</translation>
    </message>
    <message>
        <source>Not certified for live use in Germany: the law (KassenSichV, §146a AO) demands a certified technical security device (TSE), and none is connected.</source>
        <translation>No certificado para uso real en Alemania: la ley (KassenSichV, §146a AO) exige un dispositivo técnico de seguridad certificado (TSE), y no hay ninguno conectado.</translation>
    </message>
    <message>
        <source>Not certified for live use in Italy: the law demands a telematic recorder (registratore telematico), and none is connected.</source>
        <translation>No certificado para uso real en Italia: la ley exige un registrador telemático (registratore telematico), y no hay ninguno conectado.</translation>
    </message>
    <message>
        <source>Not certified for live use in Portugal: the law (Portaria 363/2010) demands software certified by the tax authority, and this is not.</source>
        <translation>No certificado para uso real en Portugal: la ley (Portaria 363/2010) exige programas certificados por la autoridad tributaria, y este no lo está.</translation>
    </message>
    <message>
        <source>Not certified for live use in Spain: the law (Real Decreto 1007/2023) demands software that keeps chained records as VeriFactu says, and this is not attested.</source>
        <translation>No certificado para uso real en España: la ley (Real Decreto 1007/2023) exige programas que guarden registros encadenados según VeriFactu, y esto no está acreditado.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>No se ha perdido nada: los datos anteriores están en {backup}.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder} ({reason}).</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>No se ha cambiado nada. Compruebe el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free {megabytes} MB and start again.</source>
        <translation>No se ha cambiado nada. Libere {megabytes} MB e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version of R Commerce POS.</source>
        <translation>No se ha cambiado nada. Inicie la versión más reciente de R Commerce POS.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>No se ha vinculado nada.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the permissions of the data folder.</source>
        <translation>No se ha escrito nada. Compruebe los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder that you may write to.</source>
        <translation>No se ha escrito nada. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space, then try again.</source>
        <translation>No se ha escrito nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the file, and restore the last backup beside it.</source>
        <translation>No se ha escrito nada. Conserve el archivo y restaure a su lado la última copia.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it to finish (an import, a backup) and try again.</source>
        <translation>No se ha escrito nada. Espere a que termine (una importación, una copia) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 are given by a shop or its scale: a label template or a product with this code is missing.</source>
        <translation>Los números que empiezan por 2 los da la tienda o su balanza: falta una plantilla de etiqueta o un producto con este código.</translation>
    </message>
    <message>
        <source>Of a card the till takes the last four digits and the authorisation code only.</source>
        <translation>De una tarjeta la caja solo toma las últimas cuatro cifras y el código de autorización.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>Del precio de una línea, con promociones, descuentos y cambios de precio juntos; por encima autoriza un encargado.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>Del precio de una línea, con promociones, descuentos y cambios de precio juntos; por encima autoriza el propietario.</translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>Ofrezca juntos productos de distinto impuesto con una promoción: reparte el precio con exactitud.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>Se ofrece en la caja si es mayor que 0; tributa como los productos de la clase general.</translation>
    </message>
    <message>
        <source>One on each line, such as Voucher or Cheque. A line that ends with + gives change.</source>
        <translation>Una por línea, como Vale o Cheque. Una línea que termina en + da cambio.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Solo se puede anular una venta del turno abierto; en otro caso, recoja la devolución.</translation>
    </message>
    <message>
        <source>Only a way of the shop&apos;s own has a name.</source>
        <translation>Solo una forma de pago propia de la tienda tiene nombre.</translation>
    </message>
    <message>
        <source>Only an owner has a recovery code, and {actor} is none.</source>
        <translation>Solo un propietario tiene código de recuperación y {actor} no lo es.</translation>
    </message>
    <message>
        <source>Only goods and services have variants.</source>
        <translation>Solo los productos y servicios tienen variantes.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Solo las piezas tienen número de serie.</translation>
    </message>
    <message>
        <source>Only printable ASCII fits into this barcode.</source>
        <translation>En este código de barras solo cabe ASCII imprimible.</translation>
    </message>
    <message>
        <source>Only the federal GST is set. Add the tax of your province before you sell.</source>
        <translation>Solo está puesto el GST federal. Introduzca el impuesto de su provincia antes de vender.</translation>
    </message>
    <message>
        <source>Only weighed goods have a tare.</source>
        <translation>Solo los productos pesados tienen tara.</translation>
    </message>
    <message>
        <source>Only {left} of {product} are left.</source>
        <translation>Solo quedan {left} de {product}.</translation>
    </message>
    <message>
        <source>Open it first: a correction moves money in its drawer.</source>
        <translation>Ábrala primero: una corrección mueve dinero en su cajón.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation>Ábrala con el efectivo que hay en el cajón.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation>Ábrala con el efectivo que hay en el cajón; la venta se conserva.</translation>
    </message>
    <message>
        <source>Open the till once, then practise.</source>
        <translation>Abra la caja una vez y después practique.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Otras formas de pago</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>POIID, serial, identifier</source>
        <translation>POIID, identificador, serie</translation>
    </message>
    <message>
        <source>Parking sets the open sale aside; it comes back here.</source>
        <translation>Aparcar deja la venta abierta a un lado; aquí se recupera.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>El horario permitido empieza y termina a horas distintas.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Las unidades se cuentan en números enteros.</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Practice did not open. {why}</source>
        <translation>La práctica no se abrió. {why}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation>Devuelva el archivo desde donde se copió la carpeta de datos.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation>Devuelva el archivo desde donde se copió la carpeta de datos; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Quantities are counted in thousandths.</source>
        <translation>Las cantidades se cuentan en milésimas.</translation>
    </message>
    <message>
        <source>Read the number on the receipt again.</source>
        <translation>Lea otra vez el número del ticket.</translation>
    </message>
    <message>
        <source>Receipt footer</source>
        <translation>Pie del ticket</translation>
    </message>
    <message>
        <source>Receipt width</source>
        <translation>Ancho del ticket</translation>
    </message>
    <message>
        <source>Recount it, or ask the manager to sell it.</source>
        <translation>Recuéntelo o pida al encargado que lo venda.</translation>
    </message>
    <message>
        <source>Remove the line instead.</source>
        <translation>Quite la línea en su lugar.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --map {field}=COLUMN.</source>
        <translation>Cambie el nombre de una o indique --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>Returns to the sign-in screen with the sale kept; 0 never locks.</source>
        <translation>Vuelve al inicio de sesión y conserva la venta; 0 no bloquea nunca.</translation>
    </message>
    <message>
        <source>Revoke it there first, or scan another one.</source>
        <translation>Retírela allí primero o lea otra.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation>SQLite {version} puede dañar los datos y no se usa.</translation>
    </message>
    <message>
        <source>Sales tax differs from place to place: the rate is 0 until you enter the one of your address.</source>
        <translation>El impuesto de venta cambia de un lugar a otro: el tipo es 0 hasta que introduzca el de su dirección.</translation>
    </message>
    <message>
        <source>Sales tax is set by state, county and city; Federal Reserve and United States Mint</source>
        <translation>El impuesto de venta lo fijan estado, condado y ciudad; Federal Reserve y United States Mint</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Guárdelo como CSV (separado por comas) e impórtelo.</translation>
    </message>
    <message>
        <source>Say an amount above zero and below {gross}.</source>
        <translation>Indique un importe mayor que cero y menor que {gross}.</translation>
    </message>
    <message>
        <source>Say from when on it applies.</source>
        <translation>Diga desde cuándo se aplica.</translation>
    </message>
    <message>
        <source>Say how many items are given for less.</source>
        <translation>Diga cuántos artículos se dan más baratos.</translation>
    </message>
    <message>
        <source>Say how many items it takes.</source>
        <translation>Diga cuántos artículos hacen falta.</translation>
    </message>
    <message>
        <source>Say how many percent come off.</source>
        <translation>Diga cuánto por ciento se descuenta.</translation>
    </message>
    <message>
        <source>Say how much comes off.</source>
        <translation>Diga cuánto se descuenta.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Diga cuánto.</translation>
    </message>
    <message>
        <source>Say in the products window what it consists of.</source>
        <translation>Diga en la ventana de productos de qué consta.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Dígalo en {most} letras como máximo.</translation>
    </message>
    <message>
        <source>Say the amount.</source>
        <translation>Diga el importe.</translation>
    </message>
    <message>
        <source>Say what it costs.</source>
        <translation>Diga cuánto cuesta.</translation>
    </message>
    <message>
        <source>Say whether it was paid; that settles it.</source>
        <translation>Diga si se pagó; con eso queda resuelto.</translation>
    </message>
    <message>
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>Diga cuál con --map name=COLUMN. El archivo tiene {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>Diga cuál con --map sku=COLUMN o --map barcode=COLUMN. El archivo tiene {shown}.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Lea otra tarjeta.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Lea las piezas una a una.</translation>
    </message>
    <message>
        <source>Scanner bounce</source>
        <translation>Rebote del lector</translation>
    </message>
    <message>
        <source>Scanner speed</source>
        <translation>Velocidad del lector</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>Pantalla de venta</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Mostrar los primeros pasos</translation>
    </message>
    <message>
        <source>Sign in by badge</source>
        <translation>Entrar con tarjeta</translation>
    </message>
    <message>
        <source>So many cannot lie in a shop.</source>
        <translation>Tantas no caben en una tienda.</translation>
    </message>
    <message>
        <source>So many products cannot be chosen one by one.</source>
        <translation>Tantos productos no se pueden elegir uno a uno.</translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation>Autoriza otra persona.</translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation>Mientras tanto puede entrar otra persona; un encargado puede desbloquearlo.</translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation>Lo cobra otra persona.</translation>
    </message>
    <message>
        <source>Somebody else who keeps the records does it.</source>
        <translation>Lo hace otra persona que lleve las fichas.</translation>
    </message>
    <message>
        <source>Somebody else who may correct hours does it.</source>
        <translation>Lo hace otra persona que pueda corregir horas.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>Alguien con edad suficiente puede permitirlo.</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes it.</source>
        <translation>Lo cambia alguien que pueda tanto.</translation>
    </message>
    <message>
        <source>Somebody who may do it gives it.</source>
        <translation>Lo da alguien que pueda hacerlo.</translation>
    </message>
    <message>
        <source>Somebody with a higher limit gives it.</source>
        <translation>Lo da alguien con un límite mayor.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personal y horas</translation>
    </message>
    <message>
        <source>Staff and permissions</source>
        <translation>Personal y permisos</translation>
    </message>
    <message>
        <source>Such as https://192.168.1.20:8443/nexo; empty takes the profile&apos;s own.</source>
        <translation>Como https://192.168.1.20:8443/nexo; vacío usa la del perfil.</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or WebP file.</source>
        <translation>Use un archivo PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>Take another file.</source>
        <translation>Use otro archivo.</translation>
    </message>
    <message>
        <source>Take the rest in cash or by card.</source>
        <translation>Cobre el resto en efectivo o con tarjeta.</translation>
    </message>
    <message>
        <source>Take them off the product first.</source>
        <translation>Quítelos antes del producto.</translation>
    </message>
    <message>
        <source>Take this payment out and put it in again.</source>
        <translation>Quite este pago y regístrelo otra vez.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Los impuestos que son un porcentaje del precio con impuesto suman 100 o más.</translation>
    </message>
    <message>
        <source>Test terminal (no funds move)</source>
        <translation>Terminal de prueba (no se mueve dinero)</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Tamaño de texto y botones</translation>
    </message>
    <message>
        <source>The SKU {sku} is there twice.</source>
        <translation>El SKU {sku} está dos veces.</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>El SKU «{sku}» ya es de {product}.</translation>
    </message>
    <message>
        <source>The amount is above zero.</source>
        <translation>El importe es mayor que cero.</translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation>El importe «{text}» tiene más decimales que {currency}.</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation>El importe «{text}» es demasiado grande.</translation>
    </message>
    <message>
        <source>The authorisation code is needed: up to 12 letters and digits.</source>
        <translation>Hace falta el código de autorización: hasta 12 letras y cifras.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>La copia que hay que hacer antes de la actualización no es válida.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is there twice.</source>
        <translation>El código de barras {barcode} está dos veces.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation>El código de barras «{barcode}» está dos veces.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation>El código de barras «{barcode}» no representa nada.</translation>
    </message>
    <message>
        <source>The card counts: let it pay, or give it back first.</source>
        <translation>La tarjeta cuenta: deje que pague o devuélvala antes.</translation>
    </message>
    <message>
        <source>The card terminal is still at work for another payment.</source>
        <translation>El terminal de tarjetas aún trabaja en otro pago.</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale.</source>
        <translation>El terminal de tarjetas tomó {amount} por esta venta.</translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation>El cobro «{checkout_id}» ya se completó con otro contenido.</translation>
    </message>
    <message>
        <source>The code of a coupon has 3 to 40 letters or digits.</source>
        <translation>El código de un cupón tiene de 3 a 40 letras o cifras.</translation>
    </message>
    <message>
        <source>The code of a price list has 1 to 30 characters.</source>
        <translation>El código de una tarifa tiene de 1 a 30 caracteres.</translation>
    </message>
    <message>
        <source>The code of a tax has 1 to 20 letters, and no blank.</source>
        <translation>El código de un impuesto tiene de 1 a 20 letras y ningún espacio.</translation>
    </message>
    <message>
        <source>The column “{column}” is there {count} times.</source>
        <translation>La columna «{column}» aparece {count} veces.</translation>
    </message>
    <message>
        <source>The coupon {coupon} counts once in a sale.</source>
        <translation>El cupón {coupon} cuenta una vez por venta.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is in this sale already.</source>
        <translation>El cupón {coupon} ya está en esta venta.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is limited for each customer.</source>
        <translation>El cupón {coupon} está limitado por cliente.</translation>
    </message>
    <message>
        <source>The coupon {coupon} was redeemed already.</source>
        <translation>El cupón {coupon} ya se canjeó.</translation>
    </message>
    <message>
        <source>The coupon {folded} is there already.</source>
        <translation>El cupón {folded} ya existe.</translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken off.</source>
        <translation>El descuento es mayor que aquello de lo que se resta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The document is {document}.</source>
        <translation>El documento es {document}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file has no column for the {wanted}.</source>
        <translation>El archivo no tiene columna para esto: {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>El archivo no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>El archivo no tiene esa columna.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>El primer día, {first}, es posterior al último, {last}.</translation>
    </message>
    <message>
        <source>The first line names the columns, and each product has a line of its own.</source>
        <translation>La primera línea nombra las columnas y cada producto tiene su propia línea.</translation>
    </message>
    <message>
        <source>The first line of {file} {reason}: it is no list of products.</source>
        <translation>La primera línea de {file} {reason}: no es una lista de productos.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>No se puede crear la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The import {wanted} was taken back already.</source>
        <translation>La importación {wanted} ya se retiró.</translation>
    </message>
    <message>
        <source>The included taxes leave nothing of the price.</source>
        <translation>Los impuestos incluidos no dejan nada del precio.</translation>
    </message>
    <message>
        <source>The inner check digit of this label ({measure}) should be {digit}: it may be misread, or the label follows another template.</source>
        <translation>El dígito de control interno de esta etiqueta ({measure}) debería ser {digit}: puede ser un error de lectura o la etiqueta sigue otra plantilla.</translation>
    </message>
    <message>
        <source>The label carries a weight, and {product} is sold by {unit}.</source>
        <translation>La etiqueta lleva un peso y {product} se vende por {unit}.</translation>
    </message>
    <message>
        <source>The label presets name no countries.</source>
        <translation>Las plantillas de etiqueta no indican países.</translation>
    </message>
    <message>
        <source>The label template “{pattern}” cannot be used: {fault}.</source>
        <translation>La plantilla de etiqueta «{pattern}» no sirve: {fault}.</translation>
    </message>
    <message>
        <source>The labels of your scale take every range of numbers that a shop may give itself.</source>
        <translation>Las etiquetas de su balanza ocupan todos los rangos de números que una tienda puede darse.</translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation>La última cifra de esta etiqueta debería ser {digit}: puede ser un código mal leído o mal escrito.</translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation>La última cifra debería ser {digit}: puede ser un código mal leído o mal escrito.</translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation>El nombre «{name}» contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The one that this till speaks to. Without it, cards are taken on a machine of their own.</source>
        <translation>El que usa esta caja. Sin él, las tarjetas se cobran en un datáfono independiente.</translation>
    </message>
    <message>
        <source>The option {option} has no value.</source>
        <translation>La opción {option} no tiene valor.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: at most {side} on a side and {most} million in all.</source>
        <translation>La imagen tiene demasiados píxeles: como máximo {side} por lado y {most} millones en total.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete.</source>
        <translation>La imagen está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is larger than {most} MB.</source>
        <translation>El archivo de la imagen supera {most} MB.</translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation>El producto ya tiene el código de barras «{barcode}».</translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation>La cantidad no sale en milésimas enteras.</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation>La cantidad «{text}» tiene más de tres decimales.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation>La cantidad «{text}» es demasiado grande.</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>La venta está como estaba.</translation>
    </message>
    <message>
        <source>The sale {number} belongs to another shift.</source>
        <translation>La venta {number} es de otro turno.</translation>
    </message>
    <message>
        <source>The sale {number} is written as paid like that already.</source>
        <translation>La venta {number} ya consta como pagada así.</translation>
    </message>
    <message>
        <source>The sale {number} was voided already by {staff}.</source>
        <translation>La venta {number} ya la anuló {staff}.</translation>
    </message>
    <message>
        <source>The same code again within so many milliseconds is one item.</source>
        <translation>El mismo código dentro de tantos milisegundos es un solo artículo.</translation>
    </message>
    <message>
        <source>The secret that PINs are checked with ({file}) cannot be read.</source>
        <translation>El secreto con el que se comprueban los PIN ({file}) no se puede leer.</translation>
    </message>
    <message>
        <source>The settings list the ways that the shop takes beside cash and cards.</source>
        <translation>Los ajustes indican lo que la tienda acepta además de efectivo y tarjetas.</translation>
    </message>
    <message>
        <source>The shop needs an owner who may do everything.</source>
        <translation>La tienda necesita un propietario que pueda todo.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not of this version.</source>
        <translation>El archivo de la tienda no es de esta versión.</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>La moneda más pequeña es mayor que 0.</translation>
    </message>
    <message>
        <source>The store code {store} is that of practice tills.</source>
        <translation>El código de tienda {store} es de las cajas de práctica.</translation>
    </message>
    <message>
        <source>The store in {folder} was never set up.</source>
        <translation>Los datos de {folder} nunca se configuraron.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>El archivo de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>The store&apos;s file does not take the setting {name} = {number} (it has {found}).</source>
        <translation>El archivo de datos no acepta el ajuste {name} = {number} (tiene {found}).</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no store.</source>
        <translation>El archivo de datos está dañado o no lo es.</translation>
    </message>
    <message>
        <source>The store&apos;s file may not be written.</source>
        <translation>El archivo de datos no admite escritura.</translation>
    </message>
    <message>
        <source>The table could not be written: {why}.</source>
        <translation>No se pudo escribir la tabla: {why}.</translation>
    </message>
    <message>
        <source>The terminal has answered, or is still being asked.</source>
        <translation>El terminal ha respondido o aún se le está consultando.</translation>
    </message>
    <message>
        <source>The terminal has not refused to give this card payment back.</source>
        <translation>El terminal no se ha negado a devolver este pago con tarjeta.</translation>
    </message>
    <message>
        <source>The terminal is giving this money back now.</source>
        <translation>El terminal está devolviendo este dinero ahora.</translation>
    </message>
    <message>
        <source>The terminal never named this payment, so the till cannot give it back.</source>
        <translation>El terminal nunca identificó este pago, así que la caja no puede devolverlo.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>La caja no está abierta.</translation>
    </message>
    <message>
        <source>The till itself works as before.</source>
        <translation>La caja funciona como antes.</translation>
    </message>
    <message>
        <source>The till keeps no card numbers. Take the card on the terminal.</source>
        <translation>La caja no guarda números de tarjeta. Tome la tarjeta en el terminal.</translation>
    </message>
    <message>
        <source>The till was opened already by {staff}.</source>
        <translation>La caja ya la abrió {staff}.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} cannot be read.</source>
        <translation>La clave de firma {file} de la caja no se puede leer.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} is damaged.</source>
        <translation>La clave de firma {file} de la caja está dañada.</translation>
    </message>
    <message>
        <source>The unit price “{text}” has more than six decimals.</source>
        <translation>El precio unitario «{text}» tiene más de seis decimales.</translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation>El precio unitario «{text}» es demasiado grande.</translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation>El valor de ({identifier}) {label}, «{value}», no es posible: puede estar mal impreso.</translation>
    </message>
    <message>
        <source>The variant {values} is there twice.</source>
        <translation>La variante {values} está dos veces.</translation>
    </message>
    <message>
        <source>The words of a {what} have 1 to {longest_label} letters.</source>
        <translation>El texto ({what}) tiene de 1 a {longest_label} letras.</translation>
    </message>
    <message>
        <source>The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.</source>
        <translation>El código «{wanted}» ({what}) no tiene de 1 a {longest_code} letras y cifras.</translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation>«{wanted}» ({what}) empieza o termina con un espacio o contiene un salto de línea.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are 1 to {most} options, each with its own name.</source>
        <translation>Hay de 1 a {most} opciones, cada una con su nombre.</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>Hay como máximo {most_pages} páginas.</translation>
    </message>
    <message>
        <source>There are at most {most} tags of at most {letters} letters.</source>
        <translation>Hay como máximo {most} etiquetas de {letters} letras como máximo.</translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation>Aún no hay clases de impuesto para el país «{country}».</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Ya existe un grupo «{group}».</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already.</source>
        <translation>Ya hay una tienda en {folder}.</translation>
    </message>
    <message>
        <source>There is no coupon {coupon}.</source>
        <translation>No existe el cupón {coupon}.</translation>
    </message>
    <message>
        <source>There is no import “{wanted}”.</source>
        <translation>No existe la importación «{wanted}».</translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation>No existe la línea {number} en esta venta.</translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation>No existe la tarifa «{wanted}».</translation>
    </message>
    <message>
        <source>There is no profile of terminals called {name}.</source>
        <translation>No existe ningún perfil de terminales llamado {name}.</translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation>No hay espacio para la copia que hay que hacer antes de la actualización.</translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation>No existe la venta «{number}» en esta tienda.</translation>
    </message>
    <message>
        <source>There is no service charge in this shop.</source>
        <translation>En esta tienda no hay cargo por servicio.</translation>
    </message>
    <message>
        <source>There is no shop in {folder} yet.</source>
        <translation>Aún no hay ninguna tienda en {folder}.</translation>
    </message>
    <message>
        <source>There is no such card payment.</source>
        <translation>No existe ese pago con tarjeta.</translation>
    </message>
    <message>
        <source>There is no such group of modifiers.</source>
        <translation>No existe ese grupo de modificadores.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop.</source>
        <translation>No existe esa venta en esta tienda.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>No existe ese turno.</translation>
    </message>
    <message>
        <source>There is no tax class “{tax_class}”.</source>
        <translation>No existe la clase de impuesto «{tax_class}».</translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation>No existe la forma de venta «{wanted}».</translation>
    </message>
    <message>
        <source>There is no till {register} in this shop.</source>
        <translation>No existe la caja {register} en esta tienda.</translation>
    </message>
    <message>
        <source>There is nothing in this sale yet.</source>
        <translation>Aún no hay nada en esta venta.</translation>
    </message>
    <message>
        <source>There is nothing to give a discount on yet.</source>
        <translation>Aún no hay nada que descontar.</translation>
    </message>
    <message>
        <source>There is stock of this product, and it would belong to none of its variants.</source>
        <translation>Hay existencias de este producto y no serían de ninguna de sus variantes.</translation>
    </message>
    <message>
        <source>These options make {count} variants; a product has at most {most}.</source>
        <translation>Estas opciones dan {count} variantes; un producto tiene como máximo {most}.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>Este PIN es de los que cualquiera prueba primero.</translation>
    </message>
    <message>
        <source>This card payment does not wait for a decision.</source>
        <translation>Este pago con tarjeta no espera ninguna decisión.</translation>
    </message>
    <message>
        <source>This card terminal pays nothing to a card without the sale that it paid.</source>
        <translation>Este terminal no paga nada a una tarjeta sin la venta que pagó.</translation>
    </message>
    <message>
        <source>This category is not there any more.</source>
        <translation>Esta categoría ya no está.</translation>
    </message>
    <message>
        <source>This choice does not belong to the product.</source>
        <translation>Esta opción no pertenece al producto.</translation>
    </message>
    <message>
        <source>This customer has redeemed the coupon {coupon}.</source>
        <translation>Este cliente ya canjeó el cupón {coupon}.</translation>
    </message>
    <message>
        <source>This customer is not known any more.</source>
        <translation>Este cliente ya no se conoce.</translation>
    </message>
    <message>
        <source>This icon or colour is not there.</source>
        <translation>Este icono o color no existe.</translation>
    </message>
    <message>
        <source>This is no payment: money went to the card with it already.</source>
        <translation>Esto no es un pago: con ello ya fue dinero a la tarjeta.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>Esto no es un porcentaje.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Esta imagen no se puede leer.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>Esto no es un documento JSON ({error}).</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>Esto ya está resuelto.</translation>
    </message>
    <message>
        <source>This is the number of a payment card, not a code of goods.</source>
        <translation>Es el número de una tarjeta de pago, no un código de artículo.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge.</source>
        <translation>Es la tarjeta de {name}.</translation>
    </message>
    <message>
        <source>This needs its reason, of at most {most} characters.</source>
        <translation>Necesita un motivo de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Esta página ya no está.</translation>
    </message>
    <message>
        <source>This person does not work here.</source>
        <translation>Esta persona no trabaja aquí.</translation>
    </message>
    <message>
        <source>This picture is not there any more.</source>
        <translation>Esta imagen ya no está.</translation>
    </message>
    <message>
        <source>This price list is gone.</source>
        <translation>Esta tarifa ya no existe.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Este producto ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>This promotion is not known any more.</source>
        <translation>Esta promoción ya no se conoce.</translation>
    </message>
    <message>
        <source>This punch was corrected already, or never was.</source>
        <translation>Este fichaje ya se corrigió o nunca existió.</translation>
    </message>
    <message>
        <source>This sale has a card payment whose outcome is not known yet.</source>
        <translation>Esta venta tiene un pago con tarjeta cuyo resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>This sale is no longer open.</source>
        <translation>Esta venta ya no está abierta.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>Esta venta ya no está aparcada.</translation>
    </message>
    <message>
        <source>This sale is partly paid.</source>
        <translation>Esta venta está pagada en parte.</translation>
    </message>
    <message>
        <source>This sale was never set aside.</source>
        <translation>Esta venta nunca se apartó.</translation>
    </message>
    <message>
        <source>This shop has no owner.</source>
        <translation>Esta tienda no tiene propietario.</translation>
    </message>
    <message>
        <source>This shop has no standard tax class.</source>
        <translation>Esta tienda no tiene clase de impuesto general.</translation>
    </message>
    <message>
        <source>This shop is open in another window already ({holder}).</source>
        <translation>Esta tienda ya está abierta en otra ventana ({holder}).</translation>
    </message>
    <message>
        <source>This shop is open in another window already.</source>
        <translation>Esta tienda ya está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>This store has no shop yet.</source>
        <translation>Estos datos aún no tienen tienda.</translation>
    </message>
    <message>
        <source>This store was written by a newer version (schema {found}; this one knows {known}).</source>
        <translation>Estos datos los escribió una versión más reciente (esquema {found}; esta conoce {known}).</translation>
    </message>
    <message>
        <source>This tax class is not there any more.</source>
        <translation>Esta clase de impuesto ya no está.</translation>
    </message>
    <message>
        <source>This till has no card terminal.</source>
        <translation>Esta caja no tiene terminal de tarjetas.</translation>
    </message>
    <message>
        <source>This till is a practice till already.</source>
        <translation>Esta caja ya es de práctica.</translation>
    </message>
    <message>
        <source>This was paid on the card terminal {terminal}, which this till does not use now.</source>
        <translation>Esto se pagó en el terminal de tarjetas {terminal}, que esta caja no usa ahora.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation>Las propinas están desactivadas en esta tienda.</translation>
    </message>
    <message>
        <source>Too many unknown badges. Wait {seconds} seconds.</source>
        <translation>Demasiadas tarjetas desconocidas. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Demasiados PIN erróneos de {name}. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try another card or another way to pay.</source>
        <translation>Pruebe otra tarjeta u otra forma de pago.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Dos columnas se llaman «{name}» y no está claro cuál contiene esto: {field}.</translation>
    </message>
    <message>
        <source>Two fields are read from the column {column}.</source>
        <translation>Dos campos se leen de la columna {column}.</translation>
    </message>
    <message>
        <source>Two groups are called {group}.</source>
        <translation>Dos grupos se llaman {group}.</translation>
    </message>
    <message>
        <source>Two steps begin at the same point.</source>
        <translation>Dos escalones empiezan en el mismo punto.</translation>
    </message>
    <message>
        <source>Type 3 * for three.</source>
        <translation>Teclee 3 * para tres.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>Teclee solo cifras.</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz 1994 §10; European Central Bank</source>
        <translation>Umsatzsteuergesetz 1994 §10; Banco Central Europeo</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz §12; European Central Bank (notes and coins)</source>
        <translation>Umsatzsteuergesetz §12; Banco Central Europeo (billetes y monedas)</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Use un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use its three-letter code, such as EUR.</source>
        <translation>Use su código de tres letras, como EUR.</translation>
    </message>
    <message>
        <source>Use that window, or close it first. Nothing was changed.</source>
        <translation>Use esa ventana o ciérrela primero. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>VAT number, tax ID, GST, sales tax</source>
        <translation>IVA, NIF, CIF, impuesto</translation>
    </message>
    <message>
        <source>VAT, rounding, round, cent, GST</source>
        <translation>redondeo, redondear, IVA, céntimo</translation>
    </message>
    <message>
        <source>Value Added Tax Act 1994, sections 2 and 29A; Bank of England and Royal Mint; VAT Notice 709/1 (food eaten on the premises)</source>
        <translation>Value Added Tax Act 1994, secciones 2 y 29A; Bank of England y Royal Mint; VAT Notice 709/1 (consumo en el local)</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Las variantes se distinguen en 1 a {max_options} opciones con nombre.</translation>
    </message>
    <message>
        <source>Variants differ in at least one option, such as size.</source>
        <translation>Las variantes difieren en al menos una opción, como la talla.</translation>
    </message>
    <message>
        <source>Variants that are there stay: they may have been sold.</source>
        <translation>Las variantes existentes quedan: pueden haberse vendido.</translation>
    </message>
    <message>
        <source>Void the sale to give it back to the card, and ring it up again.</source>
        <translation>Anule la venta para devolverlo a la tarjeta y regístrela otra vez.</translation>
    </message>
    <message>
        <source>Wait for it, cancel it, or set the sale aside and serve the next customer.</source>
        <translation>Espere, cancélelo o aparte la venta y atienda al cliente siguiente.</translation>
    </message>
    <message>
        <source>Wait for it, or take cash for this sale.</source>
        <translation>Espere o cobre esta venta en efectivo.</translation>
    </message>
    <message>
        <source>Wait until it has answered.</source>
        <translation>Espere a que haya respondido.</translation>
    </message>
    <message>
        <source>Weekdays are 0 (Monday) to 6.</source>
        <translation>Los días de la semana son de 0 (lunes) a 6.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Péselo otra vez.</translation>
    </message>
    <message>
        <source>Wet op de omzetbelasting 1968 art. 9; cash totals rounded to 5 cents since 2004; European Central Bank</source>
        <translation>Wet op de omzetbelasting 1968 art. 9; totales en efectivo redondeados a 5 céntimos desde 2004; Banco Central Europeo</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Lo que se cobra con los productos es un depósito.</translation>
    </message>
    <message>
        <source>What the card terminal took cannot be changed here.</source>
        <translation>Lo que tomó el terminal de tarjetas no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>What the scanner sends after a code</source>
        <translation>Lo que el lector envía después de un código</translation>
    </message>
    <message>
        <source>What the scanner sends before a code</source>
        <translation>Lo que el lector envía antes de un código</translation>
    </message>
    <message>
        <source>What was imported before it is in the list below and can be taken back.</source>
        <translation>Lo importado antes está en la lista de abajo y se puede retirar.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Lo leído antes está importado; corrija el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Cuando dos promociones quieren los mismos productos</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Donde haya alguien con sesión</translation>
    </message>
    <message>
        <source>Whether “{name}” gives change is said in the settings.</source>
        <translation>Los ajustes dicen si «{name}» da cambio.</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Mientras la práctica está abierta</translation>
    </message>
    <message>
        <source>Write the rate into the tax settings; the rest of the sale is kept.</source>
        <translation>Introduzca el tipo en los impuestos; el resto de la venta se conserva.</translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation>Incorrecto: {what}. Queda 1 intento antes de una espera.</translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation>Incorrecto: {what}. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation>Incorrecto: {what}. Quedan {left} intentos antes de una espera.</translation>
    </message>
    <message>
        <source>Your scale prints labels with such numbers: it may stand for a weight or a price.</source>
        <translation>Su balanza imprime etiquetas con esos números: puede indicar un peso o un precio.</translation>
    </message>
    <message>
        <source>ZIP code, postcode</source>
        <translation>CP, código postal</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>un dígito de control (V) solo existe para una medida de cuatro o cinco cifras</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>cambiar las existencias</translation>
    </message>
    <message>
        <source>compare card payments</source>
        <translation>comparar los pagos con tarjeta</translation>
    </message>
    <message>
        <source>cursor, arrow, touch</source>
        <translation>cursor, flecha, ratón, táctil</translation>
    </message>
    <message>
        <source>give the card of a finished sale back</source>
        <translation>devolver la tarjeta de una venta terminada</translation>
    </message>
    <message>
        <source>it could not be stored before it was sent</source>
        <translation>no se pudo guardar antes de enviarlo</translation>
    </message>
    <message>
        <source>its answer was not kept</source>
        <translation>su respuesta no se guardó</translation>
    </message>
    <message>
        <source>refund, return, unreferenced, limit</source>
        <translation>reembolso, devolución, sin recibo, límite</translation>
    </message>
    <message>
        <source>the answer belongs to an earlier payment</source>
        <translation>la respuesta es de un pago anterior</translation>
    </message>
    <message>
        <source>the answer is packed</source>
        <translation>la respuesta está comprimida</translation>
    </message>
    <message>
        <source>void, remove, cancel, approval, theft</source>
        <translation>anulación, quitar, cancelar, aprobación, robo</translation>
    </message>
    <message>
        <source>{product} has a stock already.</source>
        <translation>{product} ya tiene existencias.</translation>
    </message>
    <message>
        <source>{product} is nothing that lies in stock.</source>
        <translation>{product} no es algo que se tenga en existencias.</translation>
    </message>
    <message>
        <source>{product} was sold or moved meanwhile: {count} are on record now.</source>
        <translation>{product} se vendió o movió entretanto: ahora constan {count}.</translation>
    </message>
    <message>
        <source>“{name}” is no way to pay in this shop.</source>
        <translation>«{name}» no es una forma de pago en esta tienda.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}.</source>
        <translation>«{text}» puede ser {whole}{part} o {whole}.{part}.</translation>
    </message>
    <message>
        <source>add a barcode</source>
        <translation>añadir un código de barras</translation>
    </message>
    <message>
        <source>add a category</source>
        <translation>añadir una categoría</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>añadir un cliente</translation>
    </message>
    <message>
        <source>add a product</source>
        <translation>añadir un producto</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>archive a product</source>
        <translation>archivar un producto</translation>
    </message>
    <message>
        <source>archive somebody</source>
        <translation>archivar a alguien</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>change a bundle</source>
        <translation>cambiar un lote</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>cambiar un precio</translation>
    </message>
    <message>
        <source>change a product</source>
        <translation>cambiar un producto</translation>
    </message>
    <message>
        <source>change modifiers</source>
        <translation>cambiar modificadores</translation>
    </message>
    <message>
        <source>change pictures</source>
        <translation>cambiar imágenes</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>cambiar tarifas</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>cambiar precios</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>cambiar productos</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>cambiar promociones</translation>
    </message>
    <message>
        <source>change quick keys</source>
        <translation>cambiar teclas rápidas</translation>
    </message>
    <message>
        <source>change staff</source>
        <translation>cambiar el personal</translation>
    </message>
    <message>
        <source>change taxes</source>
        <translation>cambiar impuestos</translation>
    </message>
    <message>
        <source>change the PIN of somebody else</source>
        <translation>cambiar el PIN de otra persona</translation>
    </message>
    <message>
        <source>close the till</source>
        <translation>cerrar la caja</translation>
    </message>
    <message>
        <source>correct hours</source>
        <translation>corregir horas</translation>
    </message>
    <message>
        <source>correct how a sale was paid</source>
        <translation>corregir cómo se pagó una venta</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>crear un producto</translation>
    </message>
    <message>
        <source>decide about a card payment</source>
        <translation>decidir sobre un pago con tarjeta</translation>
    </message>
    <message>
        <source>delete a product</source>
        <translation>eliminar un producto</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>no termina</translation>
    </message>
    <message>
        <source>exempt somebody from tax</source>
        <translation>eximir a alguien del impuesto</translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation>explicar una diferencia</translation>
    </message>
    <message>
        <source>give a card payment back</source>
        <translation>devolver un pago con tarjeta</translation>
    </message>
    <message>
        <source>give a discount</source>
        <translation>hacer un descuento</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>hacer un descuento en la venta</translation>
    </message>
    <message>
        <source>give out a badge</source>
        <translation>entregar una tarjeta</translation>
    </message>
    <message>
        <source>holds a name without an end</source>
        <translation>contiene un nombre sin fin</translation>
    </message>
    <message>
        <source>honour a former price</source>
        <translation>respetar un precio anterior</translation>
    </message>
    <message>
        <source>import prices</source>
        <translation>importar precios</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>importar productos</translation>
    </message>
    <message>
        <source>issue a barcode</source>
        <translation>emitir un código de barras</translation>
    </message>
    <message>
        <source>it has more than one check digit (V)</source>
        <translation>tiene más de un dígito de control (V)</translation>
    </message>
    <message>
        <source>it has no item digits (I)</source>
        <translation>no tiene cifras de artículo (I)</translation>
    </message>
    <message>
        <source>it has {places} places instead of 8, 12 or 13</source>
        <translation>tiene {places} posiciones en lugar de 8, 12 o 13</translation>
    </message>
    <message>
        <source>it needs exactly one of weight (W), price (P) or count (N)</source>
        <translation>necesita exactamente uno de peso (W), precio (P) o número (N)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>leave the kiosk</source>
        <translation>salir del quiosco</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation>lines[{index}]: {product} no tiene precio propio.</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation>lines[{index}]: {product} se vende con su número de serie.</translation>
    </message>
    <message>
        <source>link a code to a product</source>
        <translation>vincular un código a un producto</translation>
    </message>
    <message>
        <source>look at sales</source>
        <translation>ver ventas</translation>
    </message>
    <message>
        <source>look up a badge</source>
        <translation>consultar una tarjeta</translation>
    </message>
    <message>
        <source>look up a price</source>
        <translation>consultar un precio</translation>
    </message>
    <message>
        <source>make a coupon</source>
        <translation>crear un cupón</translation>
    </message>
    <message>
        <source>make a group of customers</source>
        <translation>crear un grupo de clientes</translation>
    </message>
    <message>
        <source>no unit goes with it: {measure}</source>
        <translation>no lleva ninguna unidad: {measure}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Add it, then change its price.</source>
        <translation>Añádalo y después cambie su precio.</translation>
    </message>
    <message>
        <source>An owner does it, signed in herself.</source>
        <translation>Lo hace un propietario con su propia sesión.</translation>
    </message>
    <message>
        <source>Choose something else with it, or change the price of the choice.</source>
        <translation>Elija otra cosa con él o cambie el precio de la opción.</translation>
    </message>
    <message>
        <source>Count it, or let a manager sell it.</source>
        <translation>Cuéntelo o deje que lo venda un encargado.</translation>
    </message>
    <message>
        <source>Goods taken out of a sale</source>
        <translation>Artículos retirados de una venta</translation>
    </message>
    <message>
        <source>Goods that come back are a return; only empties are taken back here.</source>
        <translation>Los artículos que vuelven son una devolución; aquí solo se aceptan envases vacíos.</translation>
    </message>
    <message>
        <source>High contrast draws every edge and keeps texts far from their ground.</source>
        <translation>El alto contraste dibuja cada borde y separa bien los textos del fondo.</translation>
    </message>
    <message>
        <source>How large buttons, lines and keys are, beside the size of their text.</source>
        <translation>Qué tamaño tienen botones, líneas y teclas, aparte del texto.</translation>
    </message>
    <message>
        <source>How many characters stand in a line.</source>
        <translation>Cuántos caracteres caben en una línea.</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Se le pregunta</translation>
    </message>
    <message>
        <source>Is not asked</source>
        <translation>No se le pregunta</translation>
    </message>
    <message>
        <source>It is not sold now.</source>
        <translation>Ahora no se vende.</translation>
    </message>
    <message>
        <source>It is not sold. Put it aside and tell the manager.</source>
        <translation>No se vende. Apártelo y avise al encargado.</translation>
    </message>
    <message>
        <source>Its letters, such as CA, where taxes differ by it; the next sale follows.</source>
        <translation>Sus letras, como CA, donde los impuestos difieren; desde la próxima venta.</translation>
    </message>
    <message>
        <source>Kept by the import: which column of which file holds which field.</source>
        <translation>Lo lleva la importación: qué columna de qué archivo contiene qué campo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of this till</source>
        <translation>Teclas de esta caja</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Bloquear la caja cuando nadie la toca</translation>
    </message>
    <message>
        <source>Must clock in first</source>
        <translation>Debe fichar primero</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Nothing fades; what changed is there at once.</source>
        <translation>Nada se desvanece; lo que cambió está al instante.</translation>
    </message>
    <message>
        <source>Nothing was added. Read the number of this piece.</source>
        <translation>No se añadió nada. Lea el número de esta pieza.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type or scan it again.</source>
        <translation>No se cambió nada. Escríbalo o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Of the tones, beside the volume of the computer.</source>
        <translation>De los tonos, aparte del volumen del ordenador.</translation>
    </message>
    <message>
        <source>Of the window. It comes back at the sign-in screen; an open sale is kept.</source>
        <translation>De la ventana. Vuelve en el inicio de sesión; la venta abierta se conserva.</translation>
    </message>
    <message>
        <source>On every line</source>
        <translation>En cada línea</translation>
    </message>
    <message>
        <source>On receipts, line by line.</source>
        <translation>En los tickets, línea por línea.</translation>
    </message>
    <message>
        <source>On receipts, where the law asks for it.</source>
        <translation>En los tickets, donde la ley lo pide.</translation>
    </message>
    <message>
        <source>On receipts.</source>
        <translation>En los tickets.</translation>
    </message>
    <message>
        <source>Once for the whole sale</source>
        <translation>Una vez para toda la venta</translation>
    </message>
    <message>
        <source>Only an owner makes somebody an owner, or changes one; {actor} is none.</source>
        <translation>Solo un propietario nombra o modifica a un propietario; {actor} no lo es.</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Abrir y cerrar la caja</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>Pagos e impuesto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt; where it is empty, thanks in the receipt’s language.</source>
        <translation>Se imprime al final de cada ticket; si está vacío, un agradecimiento en el idioma del ticket.</translation>
    </message>
    <message>
        <source>Printed below the name and address of the shop.</source>
        <translation>Se imprime bajo el nombre y la dirección de la tienda.</translation>
    </message>
    <message>
        <source>Quick keys to tap</source>
        <translation>Teclas rápidas para tocar</translation>
    </message>
    <message>
        <source>Reach every button with Tab</source>
        <translation>Llegar a cada botón con Tab</translation>
    </message>
    <message>
        <source>Receipt header</source>
        <translation>Cabecera del ticket</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>Espacio para los dedos</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Venta completada</translation>
    </message>
    <message>
        <source>Says what time it is on receipts and to which day a sale counts.</source>
        <translation>Dice la hora de los tickets y a qué día cuenta una venta.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Cargo por servicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Moneda más pequeña</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan at most. The test of the scanner measures it.</source>
        <translation>Tiempo que hay como máximo entre dos caracteres de una lectura. La prueba del lector lo mide.</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan on average at most. The test of the scanner measures it.</source>
        <translation>Tiempo que hay de media como máximo entre dos caracteres de una lectura. La prueba del lector lo mide.</translation>
    </message>
    <message>
        <source>Somebody else does it.</source>
        <translation>Lo hace otra persona.</translation>
    </message>
    <message>
        <source>Stands at the head of every receipt.</source>
        <translation>Figura en la cabecera de cada ticket.</translation>
    </message>
    <message>
        <source>Stands beside whoever is signed in.</source>
        <translation>Figura junto a quien ha entrado.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Take it out of the bundle first: a bundle and its parts bear the same taxes.</source>
        <translation>Sáquelo primero del lote: un lote y sus partes llevan los mismos impuestos.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>Los impuestos se redondean</translation>
    </message>
    <message>
        <source>The PIN proves it</source>
        <translation>El PIN lo prueba</translation>
    </message>
    <message>
        <source>The badge alone is enough</source>
        <translation>Basta la tarjeta</translation>
    </message>
    <message>
        <source>The day ends this long after midnight</source>
        <translation>El día termina tanto después de medianoche</translation>
    </message>
    <message>
        <source>The one of higher priority</source>
        <translation>La de mayor prioridad</translation>
    </message>
    <message>
        <source>The sale and its Pay button stand on the other side.</source>
        <translation>La venta y su botón de cobro están al otro lado.</translation>
    </message>
    <message>
        <source>The serial number {serial} is in this sale already.</source>
        <translation>El número de serie {serial} ya está en esta venta.</translation>
    </message>
    <message>
        <source>The taxes and the words of receipts came with it. Another country is another shop.</source>
        <translation>Los impuestos y las palabras de los tickets vienen de él. Otro país es otra tienda.</translation>
    </message>
    <message>
        <source>There is no till “{till}” in this shop.</source>
        <translation>No existe la caja «{till}» en esta tienda.</translation>
    </message>
    <message>
        <source>This text holds half a character, which nobody can read.</source>
        <translation>Este texto contiene medio carácter, que nadie puede leer.</translation>
    </message>
    <message>
        <source>Tills and devices</source>
        <translation>Cajas y dispositivos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Warn before the lock</source>
        <translation>Avisar antes del bloqueo</translation>
    </message>
    <message>
        <source>What a cashier may take off</source>
        <translation>Lo que puede rebajar un cajero</translation>
    </message>
    <message>
        <source>What a manager may take off</source>
        <translation>Lo que puede rebajar un encargado</translation>
    </message>
    <message>
        <source>What saves the customer most</source>
        <translation>Lo que más ahorra al cliente</translation>
    </message>
    <message>
        <source>What stands on it beside the sale.</source>
        <translation>Lo que hay en ella junto a la venta.</translation>
    </message>
    <message>
        <source>Where taxes differ by it; the next sale follows.</source>
        <translation>Donde los impuestos difieren; desde la próxima venta.</translation>
    </message>
    <message>
        <source>Which keys were changed, as a table of commands and keys.</source>
        <translation>Qué teclas se cambiaron, como tabla de órdenes y teclas.</translation>
    </message>
    <message>
        <source>Who takes them.</source>
        <translation>Quién las toma.</translation>
    </message>
    <message>
        <source>Whoever signs in without having clocked in.</source>
        <translation>Quien entra sin haber fichado.</translation>
    </message>
    <message>
        <source>With 240, a sale at 03:59 counts for the day before.</source>
        <translation>Con 240, una venta a las 03:59 cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>a part of it is longer than {most} characters</source>
        <translation>una parte tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>a price holds from a quantity above 0</source>
        <translation>un precio vale desde una cantidad mayor que 0</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>unas comillas no se cierran</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>unas comillas no se cierran o una celda es demasiado larga</translation>
    </message>
    <message>
        <source>animation, effects, fade</source>
        <translation>animación, efectos, transición</translation>
    </message>
    <message>
        <source>at most eight ways, of 1 to 24 characters each.</source>
        <translation>como máximo ocho, de 1 a 24 caracteres cada una.</translation>
    </message>
    <message>
        <source>barcode reader, double scan, twice</source>
        <translation>lector, código de barras, doble, repetido</translation>
    </message>
    <message>
        <source>barcode reader, prefix, beginning</source>
        <translation>lector, prefijo, comienzo</translation>
    </message>
    <message>
        <source>barcode reader, slow, delay, gap</source>
        <translation>lector, código de barras, lento, retraso</translation>
    </message>
    <message>
        <source>barcode reader, slow, fast, typing</source>
        <translation>lector, código de barras, lento, rápido</translation>
    </message>
    <message>
        <source>barcode reader, suffix, ending, return</source>
        <translation>lector, sufijo, final</translation>
    </message>
    <message>
        <source>beep, tone, noise, mute, speaker</source>
        <translation>pitido, tono, ruido, silencio, altavoz</translation>
    </message>
    <message>
        <source>business day, midnight, closing, night, date</source>
        <translation>día de negocio, medianoche, cierre, noche</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>clock, hour, summer time, date</source>
        <translation>reloj, hora, horario de verano, fecha</translation>
    </message>
    <message>
        <source>colour, color, dark mode, night, bright</source>
        <translation>color, modo oscuro, noche, claro</translation>
    </message>
    <message>
        <source>company, business, store, title</source>
        <translation>empresa, negocio, comercio, local</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>county, region, sales tax</source>
        <translation>región, comunidad, departamento</translation>
    </message>
    <message>
        <source>credit card, debit, EC, contactless, payment device</source>
        <translation>tarjeta, datáfono, crédito, débito, TPV</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>decidido a mano</translation>
    </message>
    <message>
        <source>font, zoom, letters, larger, scale, screen</source>
        <translation>fuente, letra, tamaño, zoom, más grande, pantalla</translation>
    </message>
    <message>
        <source>full screen, lock down, screen saver, sleep</source>
        <translation>pantalla completa, bloquear, reposo</translation>
    </message>
    <message>
        <source>gratuity, restaurant, surcharge</source>
        <translation>restaurante, recargo, suplemento</translation>
    </message>
    <message>
        <source>gratuity, service, extra</source>
        <translation>propina, gratificación</translation>
    </message>
    <message>
        <source>help, tour, introduction, tutorial</source>
        <translation>ayuda, introducción, guía, tutorial</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>no puede quedar vacío.</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the header {width}</source>
        <translation>tiene {cells} celdas, y la cabecera {width}</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it is not a table of keys.</source>
        <translation>no es una tabla de teclas.</translation>
    </message>
    <message>
        <source>its terminal is not set up any more</source>
        <translation>su terminal ya no está configurado</translation>
    </message>
    <message>
        <source>keyboard, accessibility, focus, tabulator</source>
        <translation>teclado, accesibilidad, foco, tabulador</translation>
    </message>
    <message>
        <source>left-handed, side, mirror, cart</source>
        <translation>zurdo, lado, espejo, carrito</translation>
    </message>
    <message>
        <source>log in, card, key fob, PIN, password</source>
        <translation>iniciar sesión, llave, PIN, contraseña</translation>
    </message>
    <message>
        <source>log out, sign out, shared till, security, PIN</source>
        <translation>cerrar sesión, caja compartida, seguridad, PIN</translation>
    </message>
    <message>
        <source>log out, sign out, timeout, security, screen lock</source>
        <translation>cerrar sesión, bloqueo, seguridad, tiempo</translation>
    </message>
    <message>
        <source>loudness, loud, quiet, beep, speaker</source>
        <translation>volumen, alto, bajo, pitido, altavoz</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>money, euro, dollar, pound</source>
        <translation>dinero, moneda, euro, dólar, peso</translation>
    </message>
    <message>
        <source>nation, land, region, law</source>
        <translation>nación, estado, ley</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no product has the code &apos;{code}&apos;</source>
        <translation>ningún producto tiene el código &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>one is there twice.</source>
        <translation>una está dos veces.</translation>
    </message>
    <message>
        <source>only https may leave this computer.</source>
        <translation>solo https puede salir de este ordenador.</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>open the till</source>
        <translation>abrir la caja</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>pay money to a card without its payment</source>
        <translation>abonar dinero a una tarjeta sin su pago</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>price of a barcode</source>
        <translation>precio de un código de barras</translation>
    </message>
    <message>
        <source>print a copy of a receipt</source>
        <translation>imprimir una copia de un ticket</translation>
    </message>
    <message>
        <source>printer, print, logo, top, welcome</source>
        <translation>impresora, imprimir, logotipo, arriba, recibo</translation>
    </message>
    <message>
        <source>printer, print, paper, size, 58 mm, 80 mm</source>
        <translation>impresora, imprimir, papel, ancho, tamaño</translation>
    </message>
    <message>
        <source>printer, print, thanks, bottom, message, return policy</source>
        <translation>impresora, imprimir, gracias, abajo, mensaje, recibo</translation>
    </message>
    <message>
        <source>printer, print, translation, words</source>
        <translation>impresora, imprimir, traducción, recibo</translation>
    </message>
    <message>
        <source>put a customer into a group</source>
        <translation>poner un cliente en un grupo</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>read the reports</source>
        <translation>leer los informes</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, allowance</source>
        <translation>rebaja, reducción, límite, máximo</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, approval</source>
        <translation>rebaja, reducción, límite, autorización</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>register, checkout, counter, cash desk</source>
        <translation>caja, mostrador, terminal, puesto</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>restaurar un producto</translation>
    </message>
    <message>
        <source>restore somebody</source>
        <translation>restaurar a alguien</translation>
    </message>
    <message>
        <source>revoke a badge</source>
        <translation>retirar una tarjeta</translation>
    </message>
    <message>
        <source>rounding, round, penny, cent, coins, change</source>
        <translation>redondeo, redondear, céntimo, monedas, cambio, efectivo</translation>
    </message>
    <message>
        <source>say who of the staff a customer is</source>
        <translation>decir qué empleado es un cliente</translation>
    </message>
    <message>
        <source>schedule a price</source>
        <translation>programar un precio</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>see corrections of hours</source>
        <translation>ver correcciones de horas</translation>
    </message>
    <message>
        <source>see the X report</source>
        <translation>ver el informe X</translation>
    </message>
    <message>
        <source>see the exceptions</source>
        <translation>ver las excepciones</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>ver el efectivo previsto</translation>
    </message>
    <message>
        <source>see the hours of others</source>
        <translation>ver las horas de otros</translation>
    </message>
    <message>
        <source>see the staff&apos;s records</source>
        <translation>ver las fichas del personal</translation>
    </message>
    <message>
        <source>see what was imported</source>
        <translation>ver lo importado</translation>
    </message>
    <message>
        <source>see who of the staff a customer is</source>
        <translation>ver qué empleado es un cliente</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vender</translation>
    </message>
    <message>
        <source>sell at an open price</source>
        <translation>vender a precio libre</translation>
    </message>
    <message>
        <source>sell without tax</source>
        <translation>vender sin impuesto</translation>
    </message>
    <message>
        <source>settle a card payment</source>
        <translation>resolver un pago con tarjeta</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>arreglar una etiqueta</translation>
    </message>
    <message>
        <source>special offer, deal, campaign, combine</source>
        <translation>oferta, campaña, combinar, rebaja</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencias</translation>
    </message>
    <message>
        <source>street, city, town, location</source>
        <translation>calle, ciudad, domicilio, ubicación</translation>
    </message>
    <message>
        <source>take a card payment</source>
        <translation>cobrar con tarjeta</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>retirar una importación</translation>
    </message>
    <message>
        <source>take goods for so much out of a sale</source>
        <translation>sacar de una venta artículos por tanto importe</translation>
    </message>
    <message>
        <source>take goods out after the total was called</source>
        <translation>quitar productos después de pedir el total</translation>
    </message>
    <message>
        <source>take somebody on</source>
        <translation>dar de alta a alguien</translation>
    </message>
    <message>
        <source>tax class</source>
        <translation>clase de impuesto</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>tipo de impuesto</translation>
    </message>
    <message>
        <source>telephone, number, contact</source>
        <translation>teléfono, número, contacto</translation>
    </message>
    <message>
        <source>the amount has too many decimals</source>
        <translation>el importe tiene demasiados decimales</translation>
    </message>
    <message>
        <source>the amount is not what was asked for</source>
        <translation>el importe no es el pedido</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>la respuesta es de otra petición</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>la respuesta no se pudo leer</translation>
    </message>
    <message>
        <source>the answer does not name its transaction</source>
        <translation>la respuesta no nombra su transacción</translation>
    </message>
    <message>
        <source>the answer has no result</source>
        <translation>la respuesta no tiene resultado</translation>
    </message>
    <message>
        <source>the answer is in another currency</source>
        <translation>la respuesta está en otra moneda</translation>
    </message>
    <message>
        <source>the answer is no answer</source>
        <translation>la respuesta no es una respuesta</translation>
    </message>
    <message>
        <source>the answer is of another kind</source>
        <translation>la respuesta es de otro tipo</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>the answer names no amount</source>
        <translation>la respuesta no dice importe</translation>
    </message>
    <message>
        <source>the answer says nothing of the payment</source>
        <translation>la respuesta no dice nada del pago</translation>
    </message>
    <message>
        <source>the answer to a status query has no status</source>
        <translation>la respuesta a una consulta de estado no trae estado</translation>
    </message>
    <message>
        <source>the answer was not complete in time</source>
        <translation>la respuesta no llegó completa a tiempo</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>el dígito de control (C) debe estar una vez, al final</translation>
    </message>
    <message>
        <source>the check digit of {code} should be {digit}</source>
        <translation>el dígito de control de {code} debería ser {digit}</translation>
    </message>
    <message>
        <source>the line cannot be read ({why})</source>
        <translation>la línea no se puede leer ({why})</translation>
    </message>
    <message>
        <source>the line holds a NUL character</source>
        <translation>la línea contiene un carácter NUL</translation>
    </message>
    <message>
        <source>the line holds bytes that are no text in {encoding}</source>
        <translation>la línea contiene bytes que no son texto en {encoding}</translation>
    </message>
    <message>
        <source>the line is longer than {most} bytes</source>
        <translation>la línea tiene más de {most} bytes</translation>
    </message>
    <message>
        <source>the line is not {encoding}: read as {legacy}</source>
        <translation>la línea no es {encoding}: leída como {legacy}</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>las posiciones de {letter} deben ir juntas</translation>
    </message>
    <message>
        <source>the program stopped before it was sent</source>
        <translation>el programa se detuvo antes de enviarlo</translation>
    </message>
    <message>
        <source>the program stopped while it was under way</source>
        <translation>el programa se detuvo mientras estaba en camino</translation>
    </message>
    <message>
        <source>the same product as line {line}, and what stands there holds: {fields}</source>
        <translation>el mismo producto que en la línea {line}, y vale lo que dice allí: {fields}</translation>
    </message>
    <message>
        <source>the status has no repeated answer</source>
        <translation>el estado no trae la respuesta repetida</translation>
    </message>
    <message>
        <source>the terminal has lost its memory</source>
        <translation>el terminal ha perdido la memoria</translation>
    </message>
    <message>
        <source>the terminal has no earlier payment to compare with</source>
        <translation>el terminal no tiene un pago anterior para comparar</translation>
    </message>
    <message>
        <source>there is neither a SKU nor a barcode</source>
        <translation>no hay ni SKU ni código de barras</translation>
    </message>
    <message>
        <source>this is none. Write it as Europe/Berlin.</source>
        <translation>esto no lo es. Escríbalo como Europe/Berlin.</translation>
    </message>
    <message>
        <source>tiles, grid, buttons, quick keys, list</source>
        <translation>mosaico, cuadrícula, teclas rápidas, lista</translation>
    </message>
    <message>
        <source>time clock, working hours, attendance, shift</source>
        <translation>control horario, jornada, asistencia</translation>
    </message>
    <message>
        <source>timeout, countdown, security</source>
        <translation>tiempo, cuenta atrás, bloqueo</translation>
    </message>
    <message>
        <source>touch screen, button, spacing, size, row height</source>
        <translation>táctil, botón, espacio, tamaño, densidad</translation>
    </message>
    <message>
        <source>translation, German, Spanish, French, Arabic</source>
        <translation>idioma, traducción, inglés, alemán</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>precio unitario</translation>
    </message>
    <message>
        <source>unit_price</source>
        <translation>precio unitario</translation>
    </message>
    <message>
        <source>unlock somebody</source>
        <translation>desbloquear a alguien</translation>
    </message>
    <message>
        <source>void a finished sale</source>
        <translation>anular una venta terminada</translation>
    </message>
    <message>
        <source>voucher, cheque, gift card, payment method, tender</source>
        <translation>vale, cheque, tarjeta regalo, forma de pago</translation>
    </message>
    <message>
        <source>write it as https://address:port/path.</source>
        <translation>escríbala como https://dirección:puerto/ruta.</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} no puede autorizar a {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot complete a sale to herself.</source>
        <translation>{actor} no puede completar una venta a sí mismo.</translation>
    </message>
    <message>
        <source>{actor} cannot correct what she bought herself.</source>
        <translation>{actor} no puede corregir una compra propia.</translation>
    </message>
    <message>
        <source>{actor} cannot give what {actor} may not do.</source>
        <translation>{actor} no puede dar lo que {actor} no puede hacer.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} no puede vender a {customer}: es la misma persona.</translation>
    </message>
    <message>
        <source>{actor} may not look at the list of products.</source>
        <translation>{actor} no puede ver la lista de productos.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} no puede {act}.</translation>
    </message>
    <message>
        <source>{actor} may take off {percent}% and cannot give anybody more.</source>
        <translation>{actor} puede rebajar {percent} % y no puede dar más a nadie.</translation>
    </message>
    <message>
        <source>{amount} by card is more than the {left} to pay.</source>
        <translation>{amount} con tarjeta es más que los {left} por pagar.</translation>
    </message>
    <message>
        <source>{amount} by card leaves nothing for cash.</source>
        <translation>{amount} con tarjeta no deja nada para efectivo.</translation>
    </message>
    <message>
        <source>{amount} is more than the {left} that this card payment still holds.</source>
        <translation>{amount} es más que los {left} que quedan en este pago con tarjeta.</translation>
    </message>
    <message>
        <source>{approver} may not approve this either.</source>
        <translation>{approver} tampoco puede autorizarlo.</translation>
    </message>
    <message>
        <source>{born} is no birth date.</source>
        <translation>{born} no es una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>{code} belongs to {name} too: the till asks which is meant</source>
        <translation>{code} también es de {name}: la caja pregunta cuál es</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} personas aquí se llaman «{name}».</translation>
    </message>
    <message>
        <source>{count} products have this barcode; name one by its SKU</source>
        <translation>{count} productos tienen este código de barras; indique uno con su SKU</translation>
    </message>
    <message>
        <source>{count} products share the code &apos;{code}&apos;</source>
        <translation>{count} productos comparten el código &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} se cuenta con {digits} decimales.</translation>
    </message>
    <message>
        <source>{field} is not a field.</source>
        <translation>{field} no es un campo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written or read ({reason}).</source>
        <translation>{file} no se puede escribir ni leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} has a header and no prices.</source>
        <translation>{file} tiene cabecera y ningún precio.</translation>
    </message>
    <message>
        <source>{file} has a header and no products.</source>
        <translation>{file} tiene cabecera y ningún producto.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {max_columns} are read.</source>
        <translation>{file} tiene {columns} columnas; se leen como máximo {max_columns}.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation>{file} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation>{group}: no se pueden elegir al menos {least} y como máximo {most} de {choices}.</translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation>{group}: elija de {least} a {most}.</translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation>{group}: elija {least}.</translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation>{group}: cada opción tiene su propio nombre.</translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation>{group}: hay más preseleccionado de lo que se puede elegir.</translation>
    </message>
    <message>
        <source>{help}</source>
        <translation>{help}</translation>
    </message>
    <message>
        <source>{label} can be changed by somebody who may, and nobody said who it is.</source>
        <translation>{label}: lo cambia quien pueda, y nadie dijo quién es.</translation>
    </message>
    <message>
        <source>{label} cannot be changed any more.</source>
        <translation>{label}: ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>{label} has no default.</source>
        <translation>{label}: no tiene valor de origen.</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters.</source>
        <translation>{label}: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{label}: between {least} and {most}.</source>
        <translation>{label}: entre {least} y {most}.</translation>
    </message>
    <message>
        <source>{label}: it cannot be read.</source>
        <translation>{label}: no se puede leer.</translation>
    </message>
    <message>
        <source>{label}: one of {choices}.</source>
        <translation>{label}: uno de {choices}.</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}: {problem}</translation>
    </message>
    <message>
        <source>{label}: {value} is of the wrong kind.</source>
        <translation>{label}: {value} es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>{left} is left to pay.</source>
        <translation>Quedan {left} por pagar.</translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation>{modifier} no saca nada de las existencias.</translation>
    </message>
    <message>
        <source>{name} cannot archive herself.</source>
        <translation>{name} no puede archivarse.</translation>
    </message>
    <message>
        <source>{name} cannot correct her own hours.</source>
        <translation>{name} no puede corregir sus propias horas.</translation>
    </message>
    <message>
        <source>{name} cannot do that now.</source>
        <translation>{name} no puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>{name} is archived: it is in the catalogue, and not sold</source>
        <translation>{name} está archivado: está en el catálogo y no se vende</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} may do more than {actor}, who cannot change that record.</source>
        <translation>{name} puede más que {actor}, que no puede cambiar esa ficha.</translation>
    </message>
    <message>
        <source>{name}&apos;s PIN is needed, too.</source>
        <translation>También hace falta el PIN de {name}.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>No se pueden contar {number} piezas de {denomination}.</translation>
    </message>
    <message>
        <source>{paid} without cash is more than the {gross} to pay.</source>
        <translation>{paid} sin efectivo es más que los {gross} por pagar.</translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation>{percent} % de rebaja en {subject}: el límite de {actor} es {limit} %.</translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation>{places} decimales no encajan: {measure}</translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation>{place}: ningún producto tiene el SKU «{sku}».</translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation>{place}: ningún producto tiene el código «{barcode}».</translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation>{place}: {count} productos comparten el código «{barcode}».</translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation>{place}: {product} no tiene el modificador «{modifier}».</translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation>{place}: {product} está archivado.</translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation>{place}: {product} se vende en variantes.</translation>
    </message>
    <message>
        <source>{price_list} would end ({last}) before it begins ({first}).</source>
        <translation>{price_list} terminaría ({last}) antes de empezar ({first}).</translation>
    </message>
    <message>
        <source>{product} asks these modifiers.</source>
        <translation>{product} pregunta estos modificadores.</translation>
    </message>
    <message>
        <source>{product} bears no deposit.</source>
        <translation>{product} no lleva depósito.</translation>
    </message>
    <message>
        <source>{product} belongs to the line above it.</source>
        <translation>{product} pertenece a la línea de arriba.</translation>
    </message>
    <message>
        <source>{product} cannot be part of a bundle.</source>
        <translation>{product} no puede ser parte de un lote.</translation>
    </message>
    <message>
        <source>{product} has a price of its own.</source>
        <translation>{product} tiene su propio precio.</translation>
    </message>
    <message>
        <source>{product} has no parts yet.</source>
        <translation>{product} aún no tiene partes.</translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation>{product} no tiene precio propio.</translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation>{product} está archivado: ya no se vende.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>{product} no se descuenta nunca.</translation>
    </message>
    <message>
        <source>{product} is no bundle.</source>
        <translation>{product} no es un lote.</translation>
    </message>
    <message>
        <source>{product} is recalled: {reason}</source>
        <translation>{product} está retirado del mercado: {reason}</translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation>{product} lo vende personal a partir de {age} años.</translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation>{product} se vende a partir de {age} años: no se confirmó la edad.</translation>
    </message>
    <message>
        <source>{product} is sold from {first} to {last} only.</source>
        <translation>{product} solo se vende de {first} a {last}.</translation>
    </message>
    <message>
        <source>{product} is taxed differently from {bundle}.</source>
        <translation>{product} tributa de forma distinta a {bundle}.</translation>
    </message>
    <message>
        <source>{product} was never counted, and is sold from stock only.</source>
        <translation>{product} nunca se contó y solo se vende si hay existencias.</translation>
    </message>
    <message>
        <source>{product} was not weighed here: no tare is taken off it.</source>
        <translation>{product} no se pesó aquí: no se le descuenta tara.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} ya se vendió o almacenó y no se puede eliminar.</translation>
    </message>
    <message>
        <source>{product} would be taxed differently from its bundle or its parts.</source>
        <translation>{product} llevaría impuestos distintos de los de su lote o sus partes.</translation>
    </message>
    <message>
        <source>{product} would cost less than nothing.</source>
        <translation>{product} costaría menos que nada.</translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation>{product}: cada variante necesita un valor para {options}.</translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation>{product}: el impuesto {tax} no tiene tipo el {day}.</translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation>{product}: {quantity} no es una cantidad.</translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation>{promotion} vale a ciertas horas: diga cuándo es.</translation>
    </message>
    <message>
        <source>{promotion} is not offered any more.</source>
        <translation>{promotion} ya no se ofrece.</translation>
    </message>
    <message>
        <source>{quantity} is not a whole number of pieces.</source>
        <translation>{quantity} no es un número entero de piezas.</translation>
    </message>
    <message>
        <source>{tax} has two rates from {day} in one zone.</source>
        <translation>{tax} tiene dos tipos desde {day} en una zona.</translation>
    </message>
    <message>
        <source>{tax} needs at least one rate.</source>
        <translation>{tax} necesita al menos un tipo.</translation>
    </message>
    <message>
        <source>{tax}: {rate} percent is no rate.</source>
        <translation>{tax}: {rate} por ciento no es un tipo.</translation>
    </message>
    <message>
        <source>{variant} is there twice.</source>
        <translation>{variant} está dos veces.</translation>
    </message>
    <message>
        <source>עברית</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>“{choice}” is neither priority nor best.</source>
        <translation>«{choice}» no es priority ni best.</translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation>«{country}» no es un código de país, como US.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation>«{currency}» no es una moneda.</translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation>«{given}» no es un número.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta «{key}».</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>«{key}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation>«{kind}» no es una forma de pago aquí ({known}).</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>«{kind}» no es uno de {known}.</translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation>«{letter}» no significa nada en ella</translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation>«{named}» no es gross ni net.</translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation>«{name}» no es line ni document.</translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation>«{name}» no es una promoción del documento.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation>«{reason}» no es un motivo ({known}).</translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation>«{text}» no es una edad en años.</translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation>«{text}» no es fecha y hora, como 2026-03-01T17:30.</translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation>«{text}» no es una fecha, como 2026-06-16.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation>«{text}» no es un día con el año completo.</translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation>«{text}» no es una clave.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation>«{text}» no es una cantidad de este producto.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation>«{text}» no es una hora del día, como 17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>«{text}» no es válido: {what}.</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation>«{unit}» no es uno de {known}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation>«{unit}» no es uno de {known}.</translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation>«{wanted}» no es una moneda (ISO 4217).</translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation>«{wanted}» no es una moneda.</translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation>«{wanted}» no está entre los impuestos.</translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation>«{wanted}» está dos veces.</translation>
    </message>
    <message>
        <source>“{what}” was not added: its sale was left before that.</source>
        <translation>No se añadió «{what}»: antes se salió de su venta.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>«{zone}» no es una zona horaria.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What did {name} forget?</source>
        <translation>¿Qué olvidó {name}?</translation>
    </message>
    <message>
        <source>It is written down with your name and the reason.</source>
        <translation>Se anota con su nombre y el motivo.</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>Corregir {what}</translation>
    </message>
    <message>
        <source>{name}. The punch as it was stays on record, with your name and the reason.</source>
        <translation>{name}. El fichaje original queda registrado, con su nombre y el motivo.</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Fichar salida</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Fichar entrada</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Empezar pausa</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Terminar pausa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirlo</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count {name}</source>
        <translation>Contar {name}</translation>
    </message>
    <message>
        <source>On record: {count}</source>
        <translation>Constan: {count}</translation>
    </message>
    <message>
        <source>It was not counted before: this is its first stock.</source>
        <translation>No se contó antes: son sus primeras existencias.</translation>
    </message>
    <message>
        <source>How many lie here now</source>
        <translation>Cuántos hay aquí ahora</translation>
    </message>
    <message>
        <source>How much lies here now</source>
        <translation>Cuánto hay aquí ahora</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Por qué difiere</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>Contado de nuevo</translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>Entró mercancía</translation>
    </message>
    <message>
        <source>Damaged or past its date</source>
        <translation>Dañado o caducado</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Perdido o robado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>Guardar el recuento</translation>
    </message>
    <message>
        <source>As on record.</source>
        <translation>Como consta.</translation>
    </message>
    <message>
        <source>{count} more than on record.</source>
        <translation>{count} más de lo que consta.</translation>
    </message>
    <message>
        <source>{count} less than on record.</source>
        <translation>{count} menos de lo que consta.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less of {name}</source>
        <translation>Uno menos de {name}</translation>
    </message>
    <message>
        <source>One more of {name}</source>
        <translation>Uno más de {name}</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Where is your shop?</source>
        <translation>¿Dónde está su tienda?</translation>
    </message>
    <message>
        <source>Taxes, coins and the way dates are written follow from the country.</source>
        <translation>Los impuestos, las monedas y la escritura de fechas dependen del país.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as EUR. It cannot be changed later.</source>
        <translation>Tres letras, como EUR. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>From {source}; looked at on {day}.</source>
        <translation>De {source}; consultado el {day}.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Atención a la ley allí</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>{tax} is in the price on the shelf</source>
        <translation>{tax} está en el precio de estante</translation>
    </message>
    <message>
        <source>{tax} is added at the till</source>
        <translation>{tax} se añade en la caja</translation>
    </message>
    <message>
        <source>1, 2 and 5 of every power of ten</source>
        <translation>1, 2 y 5 de cada potencia de diez</translation>
    </message>
    <message>
        <source>to the last coin</source>
        <translation>hasta la última moneda</translation>
    </message>
    <message>
        <source>to {amount}</source>
        <translation>a {amount}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billetes y monedas</translation>
    </message>
    <message>
        <source>Cash is rounded</source>
        <translation>El efectivo se redondea</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
</context>
<context>
    <name>CouponsField</name>
    <message>
        <source>Such as WELCOME5</source>
        <translation>Como WELCOME5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Añadir el código</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Aún no hay código.</translation>
    </message>
    <message>
        <source>Save it first; then give it codes.</source>
        <translation>Guarde primero; después dele códigos.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Como máximo en total</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>Cada cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usados</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>The last step was not done. Every sale that was paid is stored, and the open sale is as it was. You can go on. Please send this report to whoever looks after your till.</source>
        <translation>El último paso no se hizo. Todas las ventas pagadas están guardadas y la venta abierta está como estaba. Puede continuar. Envíe este informe a quien se ocupa de su caja.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>DemoCodesDialog</name>
    <message>
        <source>Scan them off the screen, print them, or type the digits and press Enter. Any other product is found by a word of its name.</source>
        <translation>Escanéelos de la pantalla, imprímalos o escriba las cifras y pulse Enter. Cualquier otro producto se encuentra por una palabra de su nombre.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sold: {quantity} × {name}, {amount}</source>
        <translation>Vendido: {quantity} × {name}, {amount}</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de prueba</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>En esta pantalla no se vende nada</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>Primero abra la caja</translation>
    </message>
    <message>
        <source>You may not go there</source>
        <translation>No puede ir allí</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>El lector lo envió dos veces; cuenta una</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Nothing to hear? Look at the volume of the computer and at Sounds.</source>
        <translation>¿No se oye nada? Mire el volumen del ordenador y los sonidos.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Guardar un ticket de prueba</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Lectura buena</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Lectura mala</translation>
    </message>
    <message>
        <source>Test receipt.pdf</source>
        <translation>Ticket de prueba.pdf</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Try what is connected</source>
        <translation>Pruebe lo que está conectado</translation>
    </message>
    <message>
        <source>Everything here can be skipped, and tried again later in the settings.</source>
        <translation>Todo aquí se puede omitir y probar después en los ajustes.</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>Lector de códigos</translation>
    </message>
    <message>
        <source>Scan the same barcode three times; the till measures how the scanner types.</source>
        <translation>Lea tres veces el mismo código; la caja mide cómo escribe el lector.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>A high tone for a good scan, a low one for a bad one. Can you hear them?</source>
        <translation>Un tono alto para una lectura buena, uno bajo para una mala. ¿Los oye?</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Lectura buena</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Lectura mala</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproducir sonidos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen and saved as PDF. How wide is your paper?</source>
        <translation>Los tickets se muestran en pantalla y se guardan como PDF. ¿Qué ancho tiene su papel?</translation>
    </message>
    <message>
        <source>58 mm: 32 characters</source>
        <translation>58 mm: 32 caracteres</translation>
    </message>
    <message>
        <source>80 mm: 42 characters</source>
        <translation>80 mm: 42 caracteres</translation>
    </message>
    <message>
        <source>80 mm: 48 characters</source>
        <translation>80 mm: 48 caracteres</translation>
    </message>
    <message>
        <source>Width of the receipt</source>
        <translation>Ancho del ticket</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Guardar un ticket de prueba</translation>
    </message>
    <message>
        <source>Screen and touch</source>
        <translation>Pantalla y tacto</translation>
    </message>
    <message>
        <source>Press the three circles with your finger. If one is missed, choose larger.</source>
        <translation>Pulse los tres círculos con el dedo. Si falla alguno, elija un tamaño mayor.</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>Círculo {number}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Tamaño de texto y botones</translation>
    </message>
    <message>
        <source>These were not three scans of the same code. Scan it three times again.</source>
        <translation>No fueron tres lecturas del mismo código. Léalo tres veces más.</translation>
    </message>
    <message>
        <source>{code} was read, but with {average} ms between characters the till cannot tell this scanner from a person. Set its delay between characters to 0.</source>
        <translation>Se leyó {code}, pero con {average} ms entre caracteres la caja no distingue este lector de una persona. Ponga su retardo entre caracteres a 0.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{code} was read. {average} ms between characters, {longest} ms at most; before the code: {prefix}, after it: {suffix}, at the end: {end}.</source>
        <translation>Se leyó {code}. {average} ms entre caracteres, {longest} ms como máximo; antes del código: {prefix}, después: {suffix}, al final: {end}.</translation>
    </message>
    <message>
        <source>Test receipt</source>
        <translation>Ticket de prueba</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Every circle was hit.</source>
        <translation>Se acertaron todos los círculos.</translation>
    </message>
    <message>
        <source>{count} of {all} circles</source>
        <translation>{count} de {all} círculos</translation>
    </message>
    <message>
        <source>This screen has {width} by {height} points.</source>
        <translation>Esta pantalla tiene {width} por {height} puntos.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your shop is ready</source>
        <translation>Su tienda está lista</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it. It is shown only now, and stored nowhere in plain.</source>
        <translation>Anótelo y guárdelo donde solo usted lo encuentre. Se muestra solo ahora y no se guarda en claro en ningún sitio.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>With it the owner signs in when the PIN is forgotten: F9 on the sign-in.</source>
        <translation>Con él entra el propietario si olvida el PIN: F9 en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Atención a la ley allí</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propietario: {name}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>No se guardó: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing can be shown yet</source>
        <translation>Todavía no se puede mostrar nada</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>ExampleBasketView</name>
    <message>
        <source>Add a product to the example</source>
        <translation>Añadir un producto al ejemplo</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Add goods to see what they would cost.</source>
        <translation>Añada productos para ver cuánto costarían.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>As it would be with what you see here</source>
        <translation>Como sería con lo que ve aquí</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>ahorra {amount}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rebaja</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>Incluye {tax}</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation>{what} más: {offer}</translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions of the day</source>
        <translation>Excepciones del día</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día de negocio</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The exceptions of the day would be here</source>
        <translation>Aquí estarían las excepciones del día</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nada fuera de lo normal</translation>
    </message>
    <message>
        <source>Voids after the total, price overrides, links and refusals come here.</source>
        <translation>Aquí aparecen anulaciones tras el total, cambios de precio, vínculos y rechazos.</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Anulación tras el total</translation>
    </message>
    <message>
        <source>Large void</source>
        <translation>Anulación grande</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>Venta anulada</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Cobro corregido</translation>
    </message>
    <message>
        <source>Refund without a sale</source>
        <translation>Reembolso sin venta</translation>
    </message>
    <message>
        <source>Price override</source>
        <translation>Cambio de precio</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>Descuento autorizado</translation>
    </message>
    <message>
        <source>Drawer without a sale</source>
        <translation>Cajón sin venta</translation>
    </message>
    <message>
        <source>Code linked</source>
        <translation>Código vinculado</translation>
    </message>
    <message>
        <source>Product made at the counter</source>
        <translation>Producto creado en la caja</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Customer after the total</source>
        <translation>Cliente tras el total</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>Horas corregidas</translation>
    </message>
    <message>
        <source>{actor}, allowed by {name}</source>
        <translation>{actor}, permitido por {name}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Nothing was kept about this sale.</source>
        <translation>No se guardó nada sobre esta venta.</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Precio de estante</translation>
    </message>
    <message>
        <source>Price of this barcode</source>
        <translation>Precio de este código de barras</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>Precio de la etiqueta</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>Precio preguntado en la caja</translation>
    </message>
    <message>
        <source>Added by the house</source>
        <translation>Añadido por la casa</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Tarifa {name}</translation>
    </message>
    <message>
        <source>Price changed at the till</source>
        <translation>Precio cambiado en la caja</translation>
    </message>
    <message>
        <source>Price of the parts</source>
        <translation>Precio de las partes</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Tare {quantity} taken off</source>
        <translation>Tara de {quantity} descontada</translation>
    </message>
    <message>
        <source>{quantity} × {unit}</source>
        <translation>{quantity} × {unit}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>Promoción {name}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>Descuento {percent}</translation>
    </message>
    <message>
        <source>Discount on the sale {percent}</source>
        <translation>Descuento en la venta {percent}</translation>
    </message>
    <message>
        <source>Sold without tax</source>
        <translation>Vendido sin impuesto</translation>
    </message>
    <message>
        <source>Taxed as {name}</source>
        <translation>Tributa como {name}</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Cupón {code}</translation>
    </message>
    <message>
        <source>Former prices honoured</source>
        <translation>Precios anteriores respetados</translation>
    </message>
    <message>
        <source>All lines before discounts</source>
        <translation>Todas las líneas antes de descuentos</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Redondeado a la moneda más pequeña</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>exactly {amount}, rounded once</source>
        <translation>exactamente {amount}, redondeado una vez</translation>
    </message>
    <message>
        <source>on {amount}</source>
        <translation>sobre {amount}</translation>
    </message>
    <message>
        <source>not used: what it asks for is not reached</source>
        <translation>no usado: no se alcanza lo que pide</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>en el precio</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>certificado {number}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>autorizado por {name}</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>{key} again: the whole sale</source>
        <translation>{key} otra vez: toda la venta</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Toda la venta</translation>
    </message>
</context>
<context>
    <name>FKeyBar</name>
    <message>
        <source>More keys</source>
        <translation>Más teclas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What was sold is stored, and the open sale is as it was.</source>
        <translation>Lo vendido está guardado y la venta abierta sigue como estaba.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Only one day</source>
        <translation>Solo un día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Name, telephone or mail</source>
        <translation>Nombre, teléfono o correo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Which sales?</source>
        <translation>¿Qué ventas?</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show sales</source>
        <translation>Mostrar ventas</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Por pieza</translation>
    </message>
    <message>
        <source>By kilogram</source>
        <translation>Por kilogramo</translation>
    </message>
    <message>
        <source>By gram</source>
        <translation>Por gramo</translation>
    </message>
    <message>
        <source>By litre</source>
        <translation>Por litro</translation>
    </message>
    <message>
        <source>By metre</source>
        <translation>Por metro</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Sin código de barras</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation>Con reglas</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Bajo cero</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sell {name}</source>
        <translation>Vender {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Scan here</source>
        <translation>Lea aquí</translation>
    </message>
    <message>
        <source>Scan an item, or type its name or number. Nothing needs to be clicked.</source>
        <translation>Lea un artículo o escriba su nombre o número. No hace falta pulsar nada.</translation>
    </message>
    <message>
        <source>Each item is a line</source>
        <translation>Cada artículo es una línea</translation>
    </message>
    <message>
        <source>Choose a line with the arrow keys or a finger to change or remove it.</source>
        <translation>Elija una línea con las flechas o el dedo para cambiarla o quitarla.</translation>
    </message>
    <message>
        <source>Pay with F12</source>
        <translation>Cobrar con F12</translation>
    </message>
    <message>
        <source>With + the exact amount is paid in cash, with − by card.</source>
        <translation>Con + se paga justo en efectivo, con − con tarjeta.</translation>
    </message>
    <message>
        <source>F1 shows every key</source>
        <translation>F1 muestra todas las teclas</translation>
    </message>
    <message>
        <source>Whatever can be done here has a key, and stands there.</source>
        <translation>Todo lo que se puede hacer aquí tiene una tecla y está allí.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>¿Devolver {amount} a la tarjeta •••• {digits}?</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>¿Devolver {amount} a la tarjeta?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>El terminal lo hace ahora.</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Conservar el pago</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Devolver {amount}</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Take it out of the drawer and give it to the customer.</source>
        <translation>Sáquelo del cajón y déselo al cliente.</translation>
    </message>
    <message>
        <source>Hand back in cash</source>
        <translation>Devolver en efectivo</translation>
    </message>
    <message>
        <source>Take it from the customer and put it into the drawer.</source>
        <translation>Recójalo del cliente y métalo en el cajón.</translation>
    </message>
    <message>
        <source>Take back in cash</source>
        <translation>Recoger en efectivo</translation>
    </message>
    <message>
        <source>Give it back in the way in which it was paid.</source>
        <translation>Devuélvalo de la forma en que se pagó.</translation>
    </message>
    <message>
        <source>Give back: {name}</source>
        <translation>Devolver: {name}</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>De vuelta a la tarjeta</translation>
    </message>
    <message>
        <source>Back to the card •••• {last4}</source>
        <translation>De vuelta a la tarjeta •••• {last4}</translation>
    </message>
    <message>
        <source>Void the payment on the card machine yourself: the till cannot.</source>
        <translation>Anule usted el pago en el terminal: la caja no puede.</translation>
    </message>
    <message>
        <source>The terminal does it, and may ask for the card: wait until it has. No cash is handed out for it.</source>
        <translation>Lo hace el terminal, que puede pedir la tarjeta: espere a que termine. No se entrega efectivo por ello.</translation>
    </message>
</context>
<context>
    <name>GivenBackDialog</name>
    <message>
        <source>Sale {number} is void</source>
        <translation>La venta {number} está anulada</translation>
    </message>
    <message>
        <source>Written as {number}. The goods are in stock again.</source>
        <translation>Registrado como {number}. La mercancía está de nuevo en existencias.</translation>
    </message>
    <message>
        <source>No money goes back.</source>
        <translation>No se devuelve dinero.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>GivenNames</name>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>GST free</source>
        <translation>Sin GST</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sin impuesto</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced (food, newspapers)</source>
        <translation>Reducido (alimentos, periódicos)</translation>
    </message>
    <message>
        <source>Reduced 13</source>
        <translation>Reducido 13</translation>
    </message>
    <message>
        <source>Reduced 5</source>
        <translation>Reducido 5</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Especial</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Super-reduced</source>
        <translation>Superreducido</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Taxable (federal GST)</source>
        <translation>Gravado (GST federal)</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Tipo cero</translation>
    </message>
    <message>
        <source>Zero rated (fresh fruit and vegetables)</source>
        <translation>Tipo cero (frutas y verduras frescas)</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>comer aquí</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation>Añadir categoría, producto, marca o etiqueta</translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation>{field}: pero no</translation>
    </message>
    <message>
        <source>Leave out a category, product, brand or tag</source>
        <translation>Excluir categoría, producto, marca o etiqueta</translation>
    </message>
    <message>
        <source>But not…</source>
        <translation>Pero no…</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>Pero no</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>What do you sell?</source>
        <translation>¿Qué vende?</translation>
    </message>
    <message>
        <source>You can add products at any time, one by one or from a file.</source>
        <translation>Puede añadir productos cuando quiera, uno a uno o desde un archivo.</translation>
    </message>
    <message>
        <source>Type the first product</source>
        <translation>Escribir el primer producto</translation>
    </message>
    <message>
        <source>So that you can make a first sale at once.</source>
        <translation>Para que pueda hacer enseguida una primera venta.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>From another till or a spreadsheet: as soon as you have signed in.</source>
        <translation>De otra caja o de una hoja de cálculo: en cuanto haya entrado.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Without products. An unknown code can be added while you sell.</source>
        <translation>Sin productos. Un código desconocido se puede añadir al vender.</translation>
    </message>
    <message>
        <source>Flat white</source>
        <translation>Café con leche</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Look round first?</source>
        <translation>¿Ver primero?</translation>
    </message>
    <message>
        <source>The demo shop has products, staff and a week of sales. It opens in a window and a folder of its own; nothing of it comes into your shop.</source>
        <translation>La tienda de prueba tiene productos, personal y una semana de ventas. Se abre en ventana y carpeta propias; nada de ella entra en su tienda.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Abrir la tienda de prueba</translation>
    </message>
    <message>
        <source>The demo shop opens in a few seconds. Come back to this window when you like.</source>
        <translation>La tienda de prueba se abre en unos segundos. Vuelva a esta ventana cuando quiera.</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Precio en {currency}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Milk</source>
        <translation>Leche</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Adds to the price</source>
        <translation>Suma al precio</translation>
    </message>
    <message>
        <source>Taken unless said</source>
        <translation>Puesta de antemano</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Group, as it is asked</source>
        <translation>Grupo, tal como se pregunta</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Remove a choice</source>
        <translation>Quitar una opción</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>1 other product asks this group: it changes there, too.</source>
        <translation>Otro producto pregunta este grupo: también cambia allí.</translation>
    </message>
    <message>
        <source>{count} other products ask this group: it changes there, too.</source>
        <translation>Otros {count} productos preguntan este grupo: también cambia allí.</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>Aún no hay grupos.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Discard the changes of {name}?</source>
        <translation>¿Descartar los cambios de {name}?</translation>
    </message>
    <message>
        <source>{name} changed something here and did not save it.</source>
        <translation>{name} cambió algo aquí y no lo guardó.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation>{amount} más: {offer}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>1 más: {offer}</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Add a punch</source>
        <translation>Añadir un fichaje</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un día de la semana</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>{first} to {last} · {time} hours in all</source>
        <translation>{first} a {last} · {time} horas en total</translation>
    </message>
    <message>
        <source>These hours are not yours to see</source>
        <translation>No puede ver estas horas</translation>
    </message>
    <message>
        <source>The hours of the week would be here</source>
        <translation>Aquí estarían las horas de la semana</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Aún no trabaja nadie aquí</translation>
    </message>
    <message>
        <source>Hours come from clocking in and out at the sign-in screen.</source>
        <translation>Las horas salen de fichar la entrada y la salida en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Not clocked out: {names}</source>
        <translation>Sin fichar la salida: {names}</translation>
    </message>
    <message>
        <source>Those hours count for nothing until the punch is added.</source>
        <translation>Esas horas no cuentan hasta que se añada el fichaje.</translation>
    </message>
    <message>
        <source>{time} hours</source>
        <translation>{time} horas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Corrected; what was before stays on record</source>
        <translation>Corregido; lo anterior queda registrado</translation>
    </message>
    <message>
        <source>The table is written</source>
        <translation>La tabla está escrita</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.gz *.xz);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv *.gz *.xz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>Importar {count} productos</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{rows} rows · {speed}/s</source>
        <translation>{rows} filas · {speed}/s</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Saving the rejected rows…</source>
        <translation>Guardando las filas rechazadas…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Retirando la importación…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>La importación se retiró</translation>
    </message>
    <message>
        <source>The rejected rows were saved as {name}.</source>
        <translation>Las filas rechazadas se guardaron como {name}.</translation>
    </message>
    <message>
        <source>{deleted} products removed, {archived} archived because they were sold or counted, {restored} set back to what they were.</source>
        <translation>{deleted} productos quitados, {archived} archivados porque se vendieron o contaron, {restored} devueltos a como estaban.</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new keys; Esc leaves it</source>
        <translation>Pulse las teclas nuevas; Esc lo deja</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Edit quick keys</source>
        <translation>Editar teclas rápidas</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>Eliminar página</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>The product&apos;s picture</source>
        <translation>La imagen del producto</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Sin icono</translation>
    </message>
    <message>
        <source>Press a key to change it. Scan or type what is to be added.</source>
        <translation>Pulse una tecla para cambiarla. Lea o escriba lo que hay que añadir.</translation>
    </message>
    <message>
        <source>This page shows the goods of a category. Make a page of your own.</source>
        <translation>Esta página muestra los productos de una categoría. Cree una página propia.</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nombre de la página</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Words on the key; empty is the product&apos;s name</source>
        <translation>Texto de la tecla; vacío es el nombre del producto</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the keys: {name}</source>
        <translation>Cambiar las teclas: {name}</translation>
    </message>
    <message>
        <source>Back to the first keys: {name}</source>
        <translation>Volver a las primeras teclas: {name}</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Intercambiar las teclas</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key works wherever the focus is. A scan is never taken for typing.</source>
        <translation>Todas las teclas funcionan esté donde esté el foco. Una lectura nunca se toma por escritura.</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Ninguna tecla hace eso</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Some stored keys could not be used</source>
        <translation>Algunas teclas guardadas no se pudieron usar</translation>
    </message>
    <message>
        <source>Their commands have the keys they came with: {names}.</source>
        <translation>Sus órdenes tienen las teclas de origen: {names}.</translation>
    </message>
    <message>
        <source>Keys are changed by somebody who may change settings</source>
        <translation>Las teclas las cambia quien puede cambiar ajustes</translation>
    </message>
    <message>
        <source>Here is every key of this till.</source>
        <translation>Aquí están todas las teclas de esta caja.</translation>
    </message>
    <message>
        <source>{name} ({screen})</source>
        <translation>{name} ({screen})</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Swap: that one gets {own}.</source>
        <translation>{key} es de {names}. Intercambiar: aquella orden recibe {own}.</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Give that one another key first.</source>
        <translation>{key} es de {names}. Dé antes otra tecla a esa orden.</translation>
    </message>
    <message>
        <source>Another command has one of its keys now. Reset that one first.</source>
        <translation>Otra orden tiene ahora una de sus teclas. Restablezca antes aquella.</translation>
    </message>
    <message>
        <source>{key} alone belongs to typing and to the scanner. Take a function key, or hold Ctrl or Alt.</source>
        <translation>{key} sola es para escribir y para el lector. Use una tecla de función o mantenga Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards. Hold Ctrl or Alt alone.</source>
        <translation>{key} escribe un carácter en muchos teclados. Mantenga solo Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to every text field.</source>
        <translation>{key} es de todos los campos de texto.</translation>
    </message>
    <message>
        <source>{key} is what scanners send within a code.</source>
        <translation>{key} lo envían los lectores dentro de un código.</translation>
    </message>
    <message>
        <source>{key} belongs to the computer.</source>
        <translation>{key} es del ordenador.</translation>
    </message>
    <message>
        <source>{key} is no key that can be kept.</source>
        <translation>{key} no es una tecla que se pueda guardar.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Eso</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The labels to fix would be here</source>
        <translation>Aquí estarían las etiquetas por corregir</translation>
    </message>
    <message>
        <source>Every label is right</source>
        <translation>Todas las etiquetas son correctas</translation>
    </message>
    <message>
        <source>A price changed at the till because the shelf shows it comes here.</source>
        <translation>Aquí aparece un precio cambiado en la caja porque el estante lo muestra así.</translation>
    </message>
    <message>
        <source>{sku} · {name}, {when}</source>
        <translation>{sku} · {name}, {when}</translation>
    </message>
    <message>
        <source>The label says</source>
        <translation>La etiqueta dice</translation>
    </message>
    <message>
        <source>The till asks</source>
        <translation>La caja pide</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation>Corregido: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window comes back at the sign-in. An open sale stays as it is; receipts keep the shop&apos;s language.</source>
        <translation>La ventana vuelve en el inicio de sesión. Una venta abierta sigue como está; los tickets conservan el idioma de la tienda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scan</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Last sale {number}</source>
        <translation>Última venta {number}</translation>
    </message>
    <message>
        <source>Last sale {number}: voided</source>
        <translation>Última venta {number}: anulada</translation>
    </message>
    <message>
        <source>The goods and the money went back</source>
        <translation>La mercancía y el dinero volvieron</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Cambio entregado</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambio</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licencia de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{percent} discount</source>
        <translation>{percent} de descuento</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>en vez de {price}</translation>
    </message>
</context>
<context>
    <name>LineHeader</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Líneas de la venta</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not enough of its parts on record</source>
        <translation>no constan bastantes componentes</translation>
    </message>
    <message>
        <source>none left on record</source>
        <translation>no consta ninguno</translation>
    </message>
    <message>
        <source>only {count} on record</source>
        <translation>solo constan {count}</translation>
    </message>
</context>
<context>
    <name>ListBoard</name>
    <message>
        <source>Scan the first item</source>
        <translation>Lea el primer artículo</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>o escriba su nombre, una palabra o su número.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Códigos para probar</translation>
    </message>
    <message>
        <source>before a scan sells three</source>
        <translation>antes de escanear vende tres</translation>
    </message>
    <message>
        <source>select line</source>
        <translation>elegir línea</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Clock in / out</source>
        <translation>Fichar</translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation>¿Quién vende?</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Who clocks in or out?</source>
        <translation>¿Quién ficha?</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Mejor iniciar sesión</translation>
    </message>
    <message>
        <source>Or scan your badge</source>
        <translation>O lea su tarjeta</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Primero identifíquese y después vuelva a escanearlo.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge. Now the PIN.</source>
        <translation>Es la tarjeta de {name}. Ahora el PIN.</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Tienda de prueba: el PIN de {name} es {pin}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE · {shop} · {till}</source>
        <translation>PRÁCTICA · {shop} · {till}</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>El programa se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>A card payment was under way: the till checks it. Do not charge it again.</source>
        <translation>Había un pago con tarjeta en curso: la caja lo comprueba. No vuelva a cobrarlo.</translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation>No se ha perdido ninguna venta. La venta abierta está como estaba.</translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation>La última venta, {number}, está completa: {amount} pagados, cambio {change}.</translation>
    </message>
    <message>
        <source>Scans that were waiting were not added: the till was locked</source>
        <translation>Las lecturas en espera no se añadieron: la caja se bloqueó</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Donde haya alguien con sesión</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Venta completada</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Abrir y cerrar la caja</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Mientras la práctica está abierta</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personal y horas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Your record was changed: please sign in again</source>
        <translation>Su ficha cambió: vuelva a entrar</translation>
    </message>
    <message>
        <source>Practice is open in its own window</source>
        <translation>La práctica está abierta en su propia ventana</translation>
    </message>
    <message>
        <source>End practice to go back to the till</source>
        <translation>Termine la práctica para volver a la caja</translation>
    </message>
    <message>
        <source>The till locks in {count} seconds. Press any key to stay.</source>
        <translation>La caja se bloquea en {count} segundos. Pulse una tecla para seguir.</translation>
    </message>
</context>
<context>
    <name>MethodColumn</name>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>on the terminal</source>
        <translation>en el terminal</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>datáfono independiente</translation>
    </message>
</context>
<context>
    <name>ModifierPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>{group} · choose {count}</source>
        <translation>{group} · elija {count}</translation>
    </message>
    <message>
        <source>{group} · up to {most}</source>
        <translation>{group} · hasta {most}</translation>
    </message>
    <message>
        <source>{group} · {least} to {most}</source>
        <translation>{group} · de {least} a {most}</translation>
    </message>
</context>
<context>
    <name>NotPaidDialog</name>
    <message>
        <source>Was {amount} not paid by card?</source>
        <translation>¿No se pagaron {amount} con tarjeta?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list of payments. Should the terminal say otherwise later, it is on the list of payments to settle.</source>
        <translation>Dígalo solo si falta en la lista de pagos del propio terminal. Si el terminal dice después otra cosa, estará en la lista de pagos por resolver.</translation>
    </message>
    <message>
        <source>Did {amount} not go back to the card?</source>
        <translation>¿No se devolvieron {amount} a la tarjeta?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list. Until the terminal says so too, it is not tried again by itself.</source>
        <translation>Dígalo solo si falta en la lista del propio terminal. Hasta que el terminal también lo diga, no se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>{amount} did not go back</source>
        <translation>No se devolvieron {amount}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>{amount} was not paid</source>
        <translation>No se pagaron {amount}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>How was it settled?</source>
        <translation>¿Cómo se resolvió?</translation>
    </message>
    <message>
        <source>The note stays in the journal.</source>
        <translation>La nota queda en el diario.</translation>
    </message>
    <message>
        <source>Such as: given back on the terminal</source>
        <translation>Como: devuelto en el terminal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Está resuelto</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Yes, add them</source>
        <translation>Sí, añadirlos</translation>
    </message>
    <message>
        <source>Keep the former prices</source>
        <translation>Mantener los precios anteriores</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Precio libre</translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation>Código no encontrado: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>No se ha añadido nada. {why}</translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation>{what}: hace falta un encargado</translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation>No se ha cambiado nada. Un encargado puede entrar y hacerlo.</translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation>¿{count} unidades? Es mucho</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Aún no se ha añadido nada.</translation>
    </message>
    <message>
        <source>The discount was taken off</source>
        <translation>Se quitó el descuento</translation>
    </message>
    <message>
        <source>It was too much for what is left. {key} brings everything back.</source>
        <translation>Era demasiado para lo que queda. {key} lo recupera todo.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>La venta está aparcada</translation>
    </message>
    <message>
        <source>{key} brings it back.</source>
        <translation>{key} la recupera.</translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation>{name} no se vendió</translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation>No se acreditó la edad; queda anotado.</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Cupón {code}</translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation>Ahora cuesta {now}; eran {before} al aparcarla</translation>
    </message>
    <message>
        <source>Taken out of the sale: {reasons}</source>
        <translation>Retirado de la venta: {reasons}</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>{names} terminó entretanto.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Los precios cambiaron entretanto.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Labels to fix</source>
        <translation>Etiquetas por corregir</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>Impuestos debidos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>OfficeDoor</name>
    <message>
        <source>Your changes are still here, and not saved yet</source>
        <translation>Sus cambios siguen aquí y aún no se han guardado</translation>
    </message>
    <message>
        <source>You may not change products</source>
        <translation>No puede cambiar productos</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>No puede ver ventas</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>No puede resolver pagos con tarjeta</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Count the cash that lies in the drawer: it is the float.</source>
        <translation>Cuente el efectivo del cajón: es el fondo de caja.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Venta {number}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Cobro corregido</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Redondeo de efectivo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Voided by {number}</source>
        <translation>Anulada por {number}</translation>
    </message>
    <message>
        <source>Payment corrected by {number}</source>
        <translation>Pago corregido por {number}</translation>
    </message>
    <message>
        <source>{when} · {name}, approved by {approver} · {reason}</source>
        <translation>{when} · {name}, autorizado por {approver} · {reason}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Number, amount, name, card</source>
        <translation>Número, importe, nombre, tarjeta</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Show all sales</source>
        <translation>Mostrar todas las ventas</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>A la caja</translation>
    </message>
    <message>
        <source>Choose a sale</source>
        <translation>Elija una venta</translation>
    </message>
    <message>
        <source>Or scan the number on its receipt.</source>
        <translation>O lea el número de su ticket.</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filtros: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Written as {number}</source>
        <translation>Registrado como {number}</translation>
    </message>
    <message>
        <source>The sale itself stays as it was.</source>
        <translation>La venta en sí queda como estaba.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Shown and saved as a PDF, marked as a copy and counted</source>
        <translation>Se muestra y se guarda como PDF, marcada como copia y contada</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Correct tender</source>
        <translation>Corregir pago</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Anular venta</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>The sales would be here</source>
        <translation>Aquí estarían las ventas</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>No se encontró ninguna venta</translation>
    </message>
    <message>
        <source>Look at all days, or search for something else.</source>
        <translation>Mire todos los días o busque otra cosa.</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Todavía no se ha vendido nada</translation>
    </message>
    <message>
        <source>Every sale that is paid comes here.</source>
        <translation>Cada venta pagada aparece aquí.</translation>
    </message>
    <message>
        <source>This sale was voided</source>
        <translation>Esta venta se anuló</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Venta {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tal como se guardó con la venta.</translation>
    </message>
</context>
<context>
    <name>OtherTills</name>
    <message>
        <source>Other tills of the shop</source>
        <translation>Otras cajas de la tienda</translation>
    </message>
    <message>
        <source>Name of till {code}</source>
        <translation>Nombre de la caja {code}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>taken, with a warning</source>
        <translation>aceptados, con aviso</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Retirar esta importación</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Filas no aceptadas</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Taken, with a warning</source>
        <translation>Aceptadas, con aviso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>{rows} rows were read; nothing is written yet</source>
        <translation>Se leyeron {rows} filas; aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Stopped after {rows} rows</source>
        <translation>Detenido tras {rows} filas</translation>
    </message>
    <message>
        <source>{count} products were imported</source>
        <translation>Se importaron {count} productos</translation>
    </message>
    <message>
        <source>No row could be taken.</source>
        <translation>No se pudo aceptar ninguna fila.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already: it came with {code}.</source>
        <translation>Todo está ya en el catálogo: llegó con {code}.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already.</source>
        <translation>Todo está ya en el catálogo.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are left out; the others are imported.</source>
        <translation>Las filas que no se pueden aceptar se omiten; las demás se importan.</translation>
    </message>
    <message>
        <source>What was imported by then is in the catalogue and stays there as {code}. It can be taken back here, or the same file be imported again.</source>
        <translation>Lo importado hasta entonces está en el catálogo y queda como {code}. Aquí se puede retirar o importar de nuevo el mismo archivo.</translation>
    </message>
    <message>
        <source>It is called {code}. The rejected rows were written to {file}; mend them there and import that file.</source>
        <translation>Se llama {code}. Las filas rechazadas están en {file}; corríjalas allí e importe ese archivo.</translation>
    </message>
    <message>
        <source>It is called {code}, and can be taken back here at any time.</source>
        <translation>Se llama {code} y se puede retirar aquí cuando quiera.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Who owns the shop?</source>
        <translation>¿De quién es la tienda?</translation>
    </message>
    <message>
        <source>The owner may do everything, and signs in with a PIN of 4 to 8 digits.</source>
        <translation>El propietario puede todo y entra con un PIN de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Digits that neither repeat nor count up or down.</source>
        <translation>Cifras que no se repitan ni sean consecutivas.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you</source>
        <translation>Si lo omite, se crea un PIN para usted</translation>
    </message>
    <message>
        <source>It is shown once at the end, with a code for the day when it is forgotten.</source>
        <translation>Se muestra una vez al final, con un código para el día en que se olvide.</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Was {amount} paid by card?</source>
        <translation>¿Se pagaron {amount} con tarjeta?</translation>
    </message>
    <message>
        <source>Find it in the terminal&apos;s own list of payments and type its authorisation code.</source>
        <translation>Búsquelo en la lista de pagos del propio terminal y escriba su código de autorización.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Did {amount} go back to the card?</source>
        <translation>¿Se devolvieron {amount} a la tarjeta?</translation>
    </message>
    <message>
        <source>Find what went back in the terminal&apos;s own list and type its authorisation code, or the number of its receipt.</source>
        <translation>Busque la devolución en la lista del propio terminal y escriba su código de autorización o el número de su recibo.</translation>
    </message>
    <message>
        <source>Code or number of the receipt</source>
        <translation>Código o número del recibo</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>Se devolvieron {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>Se pagaron {amount}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>An act, a setting, a product, a customer, the number of a sale</source>
        <translation>Una acción, un ajuste, un producto, un cliente, el número de una venta</translation>
    </message>
    <message>
        <source>Act, setting, product, customer, sale</source>
        <translation>Acción, ajuste, producto, cliente, venta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>There is no sale yet</source>
        <translation>Aún no hay ventas</translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>Un código que nadie conoce</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Códigos para probar</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>How many of part {number}</source>
        <translation>Cuántos de la parte {number}</translation>
    </message>
    <message>
        <source>Goods of part {number}</source>
        <translation>Productos de la parte {number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Quitar la parte {number}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Operación {number}</translation>
    </message>
    <message>
        <source>Set aside. It completes by itself.</source>
        <translation>Apartada. Se completa sola.</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>Completar venta</translation>
    </message>
    <message>
        <source>That was not added</source>
        <translation>Eso no se añadió</translation>
    </message>
    <message>
        <source>Go back to the sale with Esc to scan more.</source>
        <translation>Vuelva a la venta con Esc para leer más.</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Amount on the machine</source>
        <translation>Importe en el terminal</translation>
    </message>
    <message>
        <source>Take part payment</source>
        <translation>Tomar pago parcial</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>It went back on the terminal…</source>
        <translation>Devuelto en el terminal…</translation>
    </message>
    <message>
        <source>Amount on the terminal</source>
        <translation>Importe en el terminal</translation>
    </message>
    <message>
        <source>Amount by {way}</source>
        <translation>Importe con {way}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>Cobrar con tarjeta</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation>¿Entregados {amount}?</translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation>Es mucho más de lo que se debe.</translation>
    </message>
    <message>
        <source>{amount} too much was taken: the sale has become smaller</source>
        <translation>Se cobraron {amount} de más: la venta se ha reducido</translation>
    </message>
    <message>
        <source>Take a payment back, or add the goods again.</source>
        <translation>Retire un pago o vuelva a añadir los productos.</translation>
    </message>
    <message>
        <source>It goes back to the card, or the goods are added again.</source>
        <translation>Se devuelve a la tarjeta o se vuelven a añadir los productos.</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}</source>
        <translation>Devolver {amount} a la tarjeta •••• {digits}</translation>
    </message>
    <message>
        <source>Practice card machine: {amount}</source>
        <translation>Terminal de práctica: {amount}</translation>
    </message>
    <message>
        <source>No card is charged. What does the machine answer?</source>
        <translation>No se carga ninguna tarjeta. ¿Qué responde el terminal?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>From the role</source>
        <translation>Del puesto</translation>
    </message>
    <message>
        <source>Not in the role</source>
        <translation>No en el puesto</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the product</source>
        <translation>Imagen del producto</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Suelte aquí una imagen, péguela o elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Ponerla la primera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; kept small, in the shop&apos;s own file. The first one is shown on quick keys and at the last scan.</source>
        <translation>PNG, JPEG o WebP; pequeñas, en el archivo de la tienda. La primera se muestra en teclas rápidas y en la última lectura.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>Su PIN, por favor</translation>
    </message>
    <message>
        <source>A new recovery code is made only for the owner herself.</source>
        <translation>Un código de recuperación nuevo solo se hace para el propio propietario.</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>Cambiar su PIN</translation>
    </message>
    <message>
        <source>You sign in with the new one right away.</source>
        <translation>Entra con el nuevo desde ahora.</translation>
    </message>
    <message>
        <source>Set the PIN of {name}</source>
        <translation>Poner el PIN de {name}</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody would try first. Open sign-ins of hers end.</source>
        <translation>De 4 a 8 cifras que nadie probaría primero. Sus sesiones abiertas terminan.</translation>
    </message>
    <message>
        <source>PIN so far</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing is recorded</source>
        <translation>Práctica: no se registra nada</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Every task is done</source>
        <translation>Todas las tareas están hechas</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>Siguiente: {task}</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice tasks</source>
        <translation>Tareas de práctica</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>{count} left. They tick themselves.</source>
        <translation>Quedan {count}. Se marcan solas.</translation>
    </message>
    <message>
        <source>All done. Go on as long as you like.</source>
        <translation>Todo hecho. Siga cuanto quiera.</translation>
    </message>
    <message>
        <source>Ring up three items</source>
        <translation>Registrar tres artículos</translation>
    </message>
    <message>
        <source>Scan them, or type a name and press Enter.</source>
        <translation>Léalos o escriba un nombre y pulse Enter.</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>Quitar una línea</translation>
    </message>
    <message>
        <source>Choose it with the arrows, then Del.</source>
        <translation>Elíjala con las flechas y pulse Supr.</translation>
    </message>
    <message>
        <source>Park the sale and recall it</source>
        <translation>Aparcar la venta y recuperarla</translation>
    </message>
    <message>
        <source>F7 sets it aside, F8 brings it back.</source>
        <translation>F7 la aparta, F8 la recupera.</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Hacer un descuento</translation>
    </message>
    <message>
        <source>F6, then an amount or a percentage.</source>
        <translation>F6 y después un importe o porcentaje.</translation>
    </message>
    <message>
        <source>Take cash and give change</source>
        <translation>Cobrar en efectivo y dar cambio</translation>
    </message>
    <message>
        <source>F12, then more than is owed, then Enter.</source>
        <translation>F12, más de lo que se debe y Enter.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Cash on the rail: count the drawer, then Done.</source>
        <translation>Caja en la barra: cuente el cajón y Listo.</translation>
    </message>
</context>
<context>
    <name>PracticeTill</name>
    <message>
        <source>Begin practice anew?</source>
        <translation>¿Empezar la práctica de nuevo?</translation>
    </message>
    <message>
        <source>What was practised is forgotten. Goods and prices are those of today.</source>
        <translation>Se olvida lo practicado. Los productos y precios son los de hoy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>Consultar precio</translation>
    </message>
    <message>
        <source>Code or SKU</source>
        <translation>Código o SKU</translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation>Lea o escriba un código y Enter</translation>
    </message>
    <message>
        <source>Nothing is added to the sale.</source>
        <translation>No se añade nada a la venta.</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>Precio preguntado en la caja</translation>
    </message>
    <message>
        <source>Shelf price {price}</source>
        <translation>Precio de estante {price}</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Tarifa {name}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>1 más: {offer}</translation>
    </message>
    <message>
        <source>Lowest price of 30 days {price}</source>
        <translation>Precio más bajo en 30 días {price}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en existencias</translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Trade prices</source>
        <translation>Precios de mayorista</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>mayorista</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New group, such as Staff</source>
        <translation>Grupo nuevo, como Personal</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Todas las cajas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Add a product to the list</source>
        <translation>Añadir un producto a la tarifa</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Para quién y cuándo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Another group, Enter makes it</source>
        <translation>Otro grupo, Enter lo crea</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The higher list gives the price; among equals the lower price does.</source>
        <translation>La tarifa de mayor prioridad da el precio; entre iguales, el precio menor.</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Precios de estante futuros</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>Nuevo precio de estante</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>A la hora</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation>Hay {count} precios más en la tarifa; la importación también los cambia.</translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation>{name}: {price} desde {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {name}</source>
        <translation>Descartar el nuevo precio de {name}</translation>
    </message>
    <message>
        <source>Choose a product in the table above.</source>
        <translation>Elija un producto en la tabla de arriba.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
</context>
<context>
    <name>PriceListsView</name>
    <message>
        <source>Price lists</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Solo un encargado puede cambiar precios.</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Aún no hay tarifas</translation>
    </message>
    <message>
        <source>Everybody pays the shelf&apos;s price. New begins a list.</source>
        <translation>Todos pagan el precio de estante. «Nuevo» empieza una tarifa.</translation>
    </message>
    <message>
        <source>{taken} prices came in, {rejected} rows were not taken</source>
        <translation>Entraron {taken} precios, {rejected} filas no</translation>
    </message>
    <message>
        <source>Holds together with {names}</source>
        <translation>Vale junto con {names}</translation>
    </message>
    <message>
        <source>They have the same priority: the lower price of both is asked.</source>
        <translation>Tienen la misma prioridad: se pide el menor de los dos precios.</translation>
    </message>
    <message>
        <source>This list has ended</source>
        <translation>Esta tarifa ha terminado</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{who} · {count} prices</source>
        <translation>{who} · {count} precios</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Prices to import</source>
        <translation>Precios para importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xz)</source>
        <translation>Tablas (*.csv *.txt *.gz *.xz)</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices of the list</source>
        <translation>Precios de la tarifa</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Vacío: se pregunta en la caja</translation>
    </message>
    <message>
        <source>Each variant has a price of its own, in the table of variants.</source>
        <translation>Cada variante tiene su propio precio, en la tabla de variantes.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>Nuevo precio de estante</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>A la hora</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>Precio en el estante</translation>
    </message>
    <message>
        <source>Price before, crossed out</source>
        <translation>Precio anterior, tachado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Precios de estante futuros</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>The lowest price of the last 30 days was {price}.</source>
        <translation>El precio más bajo de los últimos 30 días fue {price}.</translation>
    </message>
    <message>
        <source>No new price is planned.</source>
        <translation>No hay precio nuevo previsto.</translation>
    </message>
    <message>
        <source>{price} from {when}</source>
        <translation>{price} desde {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {price}</source>
        <translation>Descartar el nuevo precio de {price}</translation>
    </message>
    <message>
        <source>It is on no price list; lists are edited under Prices.</source>
        <translation>No está en ninguna tarifa; las tarifas se editan en Precios.</translation>
    </message>
    <message>
        <source>{name}: {price} from {count} on</source>
        <translation>{name}: {price} desde {count}</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Archived, not sold</source>
        <translation>Archivado, no se vende</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>Precios e impuesto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Tabs of the product</source>
        <translation>Pestañas del producto</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Something is wrong on this tab.</source>
        <translation>Hay algo mal en esta pestaña.</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
</context>
<context>
    <name>ProductTableModel</name>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>1 variante</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} variantes</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Bajo cero</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Precio libre</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>{price} / g</source>
        <translation>{price} / g</translation>
    </message>
    <message>
        <source>{price} / l</source>
        <translation>{price} / l</translation>
    </message>
    <message>
        <source>{price} / m</source>
        <translation>{price} / m</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Contado: {count}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Only a manager may change products.</source>
        <translation>Solo un encargado puede cambiar productos.</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Solo un encargado puede cambiar precios.</translation>
    </message>
    <message>
        <source>This product cannot be shown</source>
        <translation>Este producto no se puede mostrar</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile</source>
        <translation>Alguien cambió este producto entretanto</translation>
    </message>
    <message>
        <source>1 thing is to be put right before it can be saved</source>
        <translation>Hay 1 cosa que corregir antes de guardar</translation>
    </message>
    <message>
        <source>{count} things are to be put right before it can be saved</source>
        <translation>Hay {count} cosas que corregir antes de guardar</translation>
    </message>
    <message>
        <source>{name} has the code {code} already</source>
        <translation>{name} ya tiene el código {code}</translation>
    </message>
    <message>
        <source>Nothing was added. With two products at one code the till asks.</source>
        <translation>No se ha añadido nada. Con dos productos en un código la caja pregunta.</translation>
    </message>
    <message>
        <source>This product has the code {code} already.</source>
        <translation>Este producto ya tiene el código {code}.</translation>
    </message>
    <message>
        <source>The product has the number {code} now. Save to keep it.</source>
        <translation>El producto tiene ahora el número {code}. Guarde para conservarlo.</translation>
    </message>
    <message>
        <source>{name} has the code {code}, too: the till will ask which is meant.</source>
        <translation>{name} también tiene el código {code}: la caja preguntará cuál es.</translation>
    </message>
    <message>
        <source>The code {code} was added. Save to keep it.</source>
        <translation>Se añadió el código {code}. Guarde para conservarlo.</translation>
    </message>
    <message>
        <source>The code {code} was added; look at it: {why}</source>
        <translation>Se añadió el código {code}; revíselo: {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{field}: yours and theirs differ</source>
        <translation>{field}: lo suyo y lo otro difieren</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, theirs {theirs}</source>
        <translation>{field}: lo suyo {mine}, lo otro {theirs}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Se vende por</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Cuando no queda ninguno</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Precios futuros</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{name} has no price: the till asks for it at every sale</source>
        <translation>{name} no tiene precio: la caja lo pregunta en cada venta</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Search names, SKUs and barcodes, or scan</source>
        <translation>Buscar nombres, SKU y códigos, o leer</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o leer</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>Producto nuevo con este código</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Cambiar varios</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>Aún no se vende nada aquí</translation>
    </message>
    <message>
        <source>Add a product, scan its code, or bring a list in from a file.</source>
        <translation>Añada un producto, lea su código o traiga una lista de un archivo.</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importar desde un archivo</translation>
    </message>
    <message>
        <source>Show everything active</source>
        <translation>Mostrar todo lo activo</translation>
    </message>
    <message>
        <source>Archive {count} products?</source>
        <translation>¿Archivar {count} productos?</translation>
    </message>
    <message>
        <source>Restore {count} products?</source>
        <translation>¿Restaurar {count} productos?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What was sold of them stays. This can be undone.</source>
        <translation>Lo vendido de ellos queda. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No product has the code {code}</source>
        <translation>Ningún producto tiene el código {code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You may look at products, but not change them</source>
        <translation>Puede ver productos, pero no cambiarlos</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Pregunte a alguien que pueda, como el encargado.</translation>
    </message>
    <message>
        <source>Changing products</source>
        <translation>Cambiando productos</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>The products would be here</source>
        <translation>Aquí estarían los productos</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>No se encuentra nada para «{text}»</translation>
    </message>
    <message>
        <source>No product is like that</source>
        <translation>Ningún producto es así</translation>
    </message>
    <message>
        <source>Look at other words, or take a filter away.</source>
        <translation>Pruebe otras palabras o quite un filtro.</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} productos</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 elegido</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidos</translation>
    </message>
    <message>
        <source>of {listed}</source>
        <translation>de {listed}</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl A ticks everything</source>
        <translation>Espacio marca, Ctrl A marca todo</translation>
    </message>
    <message>
        <source>The best of many: type more to find others</source>
        <translation>Los mejores de muchos: escriba más para encontrar otros</translation>
    </message>
    <message>
        <source>Changed {count} products</source>
        <translation>{count} productos cambiados</translation>
    </message>
    <message>
        <source>Archived {count} products</source>
        <translation>{count} productos archivados</translation>
    </message>
    <message>
        <source>Restored {count} products</source>
        <translation>{count} productos restaurados</translation>
    </message>
    <message>
        <source>Undone for {count} products</source>
        <translation>Deshecho en {count} productos</translation>
    </message>
    <message>
        <source>{words}; {count} do not take it and stayed</source>
        <translation>{words}; {count} no lo admiten y quedaron</translation>
    </message>
    <message>
        <source>{words}; stopped before the end</source>
        <translation>{words}; detenido antes del final</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>As the customer reads it on the receipt</source>
        <translation>Como lo lee el cliente en el ticket</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>Cuántos artículos</translation>
    </message>
    <message>
        <source>Of these paid, or got</source>
        <translation>De ellos pagados o de regalo</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rebaja en por ciento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Rebaja por unidad</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>n for the price of m</source>
        <translation>n por el precio de m</translation>
    </message>
    <message>
        <source>n for a fixed price</source>
        <translation>n por un precio fijo</translation>
    </message>
    <message>
        <source>Cheapest one free</source>
        <translation>El más barato gratis</translation>
    </message>
    <message>
        <source>Buy x, get y</source>
        <translation>Compre x, llévese y</translation>
    </message>
    <message>
        <source>Meal deal / mix and match</source>
        <translation>Menú / combinado</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>Gaste y ahorre</translation>
    </message>
    <message>
        <source>More items, more off</source>
        <translation>Más artículos, más rebaja</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Qué productos</translation>
    </message>
    <message>
        <source>Everything in the shop</source>
        <translation>Todo lo de la tienda</translation>
    </message>
    <message>
        <source>The same goods are got for less</source>
        <translation>Los mismos productos salen más baratos</translation>
    </message>
    <message>
        <source>What is got for less</source>
        <translation>Qué sale más barato</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At most how often in one sale</source>
        <translation>Cuántas veces como máximo en una venta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Desde qué hora</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Hasta qué hora</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Todas las cajas</translation>
    </message>
    <message>
        <source>Only with a coupon</source>
        <translation>Solo con cupón</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>With no group lit it is for everybody.</source>
        <translation>Sin ningún grupo marcado es para todos.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Beside other offers</source>
        <translation>Junto a otras ofertas</translation>
    </message>
    <message>
        <source>Alone on its goods: no other offer joins it</source>
        <translation>Sola en sus productos: ninguna otra oferta se suma</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The higher one takes goods that two offers want.</source>
        <translation>La mayor se lleva los productos que quieren dos ofertas.</translation>
    </message>
    <message>
        <source>{count} other tills</source>
        <translation>{count} cajas más</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Lleve</translation>
    </message>
    <message>
        <source>Of how many items</source>
        <translation>De cuántos artículos</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compre</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Llévese</translation>
    </message>
    <message>
        <source>Percent off the others</source>
        <translation>Por ciento en los otros</translation>
    </message>
    <message>
        <source>Percent off the cheapest</source>
        <translation>Por ciento en el más barato</translation>
    </message>
    <message>
        <source>Percent off what is got</source>
        <translation>Por ciento en lo que se lleva</translation>
    </message>
    <message>
        <source>Percent off the deal</source>
        <translation>Por ciento en el menú</translation>
    </message>
    <message>
        <source>Off each, in {sign}</source>
        <translation>Rebaja por unidad, en {sign}</translation>
    </message>
    <message>
        <source>Price of each, in {sign}</source>
        <translation>Precio de cada uno, en {sign}</translation>
    </message>
    <message>
        <source>Price of them all, in {sign}</source>
        <translation>Precio de todos, en {sign}</translation>
    </message>
    <message>
        <source>Or price of each, in {sign}</source>
        <translation>O precio de cada uno, en {sign}</translation>
    </message>
    <message>
        <source>Or price of the deal, in {sign}</source>
        <translation>O precio del menú, en {sign}</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>Pague</translation>
    </message>
    <message>
        <source>100, free</source>
        <translation>100, gratis</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>the higher priority</source>
        <translation>la mayor prioridad</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>lo mejor para el cliente</translation>
    </message>
    <message>
        <source>Where two offers want the same goods</source>
        <translation>Cuando dos ofertas quieren los mismos productos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Where two offers want the same goods, it is</source>
        <translation>Cuando dos ofertas quieren los mismos productos, decide</translation>
    </message>
    <message>
        <source>Only a manager may change promotions.</source>
        <translation>Solo un encargado puede cambiar promociones.</translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation>Aún no se ofrece nada</translation>
    </message>
    <message>
        <source>New begins the first promotion.</source>
        <translation>«Nuevo» empieza la primera promoción.</translation>
    </message>
    <message>
        <source>It ended on {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>No till offers it any more.</source>
        <translation>Ninguna caja la ofrece ya.</translation>
    </message>
    <message>
        <source>It has no code yet</source>
        <translation>Aún no tiene código</translation>
    </message>
    <message>
        <source>Nobody can redeem it before it has one.</source>
        <translation>Nadie puede canjearla antes de que tenga uno.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otras</translation>
    </message>
    <message>
        <source>Wants the same goods: {names}</source>
        <translation>Quiere los mismos productos: {names}</translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation>Gana la que más ahorra al cliente.</translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation>Las prioridades son iguales: gana {name}, la primera por nombre.</translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation>Gana la mayor prioridad: {name}.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>cupón</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>No se guardó: {why}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
</context>
<context>
    <name>PromotionsViewModel</name>
    <message>
        <source>a product that is gone</source>
        <translation>un producto que ya no existe</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>¿Por qué este precio?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation>Se imprime bajo la línea; vacía la quita</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>It can be scanned like goods, too.</source>
        <translation>También se puede leer como un producto.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name, telephone or mail; empty for nobody.</source>
        <translation>Nombre, teléfono o correo; vacío, para nadie.</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>¿Quién compra?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Cliente nuevo {name}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Vender sin impuesto</translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation>Ambos se guardan con la venta y se imprimen; vacío vuelve a aplicar el impuesto.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Número del certificado</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>It bears no tax and no discount; 0 takes it out.</source>
        <translation>No lleva impuesto ni descuento; 0 la quita.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>¿Qué venta?</translation>
    </message>
    <message>
        <source>Parked sales, the newest first.</source>
        <translation>Ventas aparcadas, la más reciente primero.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Operación {number}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>En toda la venta</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>Hacer descuento</translation>
    </message>
    <message>
        <source>Line %</source>
        <translation>Línea %</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>Línea {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>Venta %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>Venta {sign}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation>Más de un producto tiene este código.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation>{name}, en {unit}</translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation>{what}; se descuenta la tara de {weight}</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>¿Cuánto es?</translation>
    </message>
    <message>
        <source>No tare</source>
        <translation>Sin tara</translation>
    </message>
    <message>
        <source>Tare …</source>
        <translation>Tara …</translation>
    </message>
    <message>
        <source>Tare {weight}</source>
        <translation>Tara {weight}</translation>
    </message>
    <message>
        <source>What does the container weigh?</source>
        <translation>¿Cuánto pesa el envase?</translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation>¿{age} años o más?</translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation>{name}: nacido el {day} o antes.</translation>
    </message>
    <message>
        <source>Yes, I saw a proof of age</source>
        <translation>Sí, he visto un documento</translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation>Escribir la fecha de nacimiento</translation>
    </message>
    <message>
        <source>No: do not sell it</source>
        <translation>No: no venderlo</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>It is compared and not kept. Such as {day}</source>
        <translation>Se compara y no se guarda. Como {day}</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nacido el</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>{name}: scan or type it.</source>
        <translation>{name}: léalo o escríbalo.</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Scan a bottle or crate, or type the name of its deposit.</source>
        <translation>Lea una botella o caja, o escriba el nombre de su depósito.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Precio libre</translation>
    </message>
    <message>
        <source>Sold without a product; it moves no stock.</source>
        <translation>Se vende sin producto; no mueve existencias.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation>Vincular {code}</translation>
    </message>
    <message>
        <source>The code finds this product from now on.</source>
        <translation>El código encuentra este producto desde ahora.</translation>
    </message>
    <message>
        <source>Name or number of the product</source>
        <translation>Nombre o número del producto</translation>
    </message>
    <message>
        <source>To which product?</source>
        <translation>¿A qué producto?</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Code {code}. Whoever keeps the catalogue completes it.</source>
        <translation>Código {code}. Lo completa quien lleva el catálogo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Create and add</source>
        <translation>Crear y añadir</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation>Añadir un tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Quitar el tipo</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>No printer is connected: save it as a PDF to print or send it.</source>
        <translation>No hay impresora conectada: guárdelo como PDF para imprimirlo o enviarlo.</translation>
    </message>
    <message>
        <source>Marked as a copy and counted. No printer is connected: save it as a PDF to print or send it.</source>
        <translation>Marcado como copia y contado. No hay impresora conectada: guárdelo como PDF para imprimirlo o enviarlo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was not saved: {why}. The sale is stored all the same.</source>
        <translation>No se guardó: {why}. La venta está guardada de todos modos.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody finds it. It is shown only now, and the one before works no more.</source>
        <translation>Anótelo y guárdelo donde nadie lo encuentre. Se muestra solo ahora y el anterior ya no vale.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Lo anoté</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Código de recuperación del propietario</translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation>Se mostró una vez, al crear la tienda. Entrar con él se anota en el diario.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Adding up the sales…</source>
        <translation>Sumando las ventas…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>No sales on these days</source>
        <translation>Sin ventas en estos días</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Sin informe</translation>
    </message>
    <message>
        <source>Choose the days again. You can go on selling.</source>
        <translation>Elija los días de nuevo. Puede seguir vendiendo.</translation>
    </message>
    <message>
        <source>Choose other days to see their taxes.</source>
        <translation>Elija otros días para ver sus impuestos.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Redondeo de efectivo {amount}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Ningún producto se llama «{text}».</translation>
    </message>
    <message>
        <source>asks price</source>
        <translation>pide precio</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} en existencias</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Sold only</source>
        <translation>Solo se vende</translation>
    </message>
    <message>
        <source>Empty: not recalled</source>
        <translation>Vacío: no retirado</translation>
    </message>
    <message>
        <source>Ask the serial number</source>
        <translation>Preguntar el número de serie</translation>
    </message>
    <message>
        <source>Discounts and promotions may touch it</source>
        <translation>Los descuentos y promociones pueden afectarle</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Sin depósito</translation>
    </message>
    <message>
        <source>Choose a group of the shop</source>
        <translation>Elija un grupo de la tienda</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Preguntarlo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Who may buy and sell it</source>
        <translation>Quién puede comprarlo y venderlo</translation>
    </message>
    <message>
        <source>Age of the customer, 0 for any</source>
        <translation>Edad del cliente, 0 para cualquiera</translation>
    </message>
    <message>
        <source>Age of the cashier, 0 for any</source>
        <translation>Edad del cajero, 0 para cualquiera</translation>
    </message>
    <message>
        <source>Recalled: why it must not be sold</source>
        <translation>Retirado: por qué no debe venderse</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>Cómo se vende</translation>
    </message>
    <message>
        <source>At most in a sale, 0 for any number</source>
        <translation>Como máximo en una venta, 0 sin límite</translation>
    </message>
    <message>
        <source>Tare, for weighed goods</source>
        <translation>Tara, para productos pesados</translation>
    </message>
    <message>
        <source>Deposit that is charged with each</source>
        <translation>Depósito que se cobra con cada uno</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modificadores</translation>
    </message>
    <message>
        <source>What the till asks when it is sold, such as the kind of milk.</source>
        <translation>Lo que la caja pregunta al venderlo, como el tipo de leche.</translation>
    </message>
    <message>
        <source>Group of the shop</source>
        <translation>Grupo de la tienda</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Se vende desde</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>Se vende hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>A deposit that is archived</source>
        <translation>Un depósito archivado</translation>
    </message>
</context>
<context>
    <name>SaleSide</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Efectivo justo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
</context>
<context>
    <name>SaleTabs</name>
    <message>
        <source>One more sale</source>
        <translation>Otra venta</translation>
    </message>
    <message>
        <source>Paid by card, not finished</source>
        <translation>Pagado con tarjeta, sin terminar</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>¿Se pagó?</translation>
    </message>
    <message>
        <source>Card is checked</source>
        <translation>Comprobando tarjeta</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>Tarjeta…</translation>
    </message>
    <message>
        <source>Card paid too much</source>
        <translation>La tarjeta pagó de más</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>Venta {ticket}</translation>
    </message>
</context>
<context>
    <name>ScanProbe</name>
    <message>
        <source>Scan any barcode three times</source>
        <translation>Lea tres veces cualquier código</translation>
    </message>
    <message>
        <source>{count} of {times} scans</source>
        <translation>{count} de {times} lecturas</translation>
    </message>
    <message>
        <source>Press here, then scan any barcode three times</source>
        <translation>Pulse aquí y lea tres veces cualquier código</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan something to try the scanner</source>
        <translation>Lea algo para probar el lector</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen.</source>
        <translation>En esta pantalla no se vende nada.</translation>
    </message>
    <message>
        <source>The scanner was heard</source>
        <translation>Se oyó el lector</translation>
    </message>
    <message>
        <source>{kind}, {count} characters, {gap} ms apart, {widest} ms at most</source>
        <translation>{kind}, {count} caracteres, {gap} ms entre sí, {widest} ms como máximo</translation>
    </message>
    <message>
        <source>It finds {names}.</source>
        <translation>Encuentra {names}.</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>Ningún producto tiene este código.</translation>
    </message>
    <message>
        <source>Its check digit is wrong: the read is not to be trusted.</source>
        <translation>Su dígito de control es erróneo: la lectura no es fiable.</translation>
    </message>
    <message>
        <source>Sent twice, and counted once: {count} times so far.</source>
        <translation>Enviado dos veces y contado una: {count} veces hasta ahora.</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Leer o buscar productos</translation>
    </message>
    <message>
        <source>Scan, search</source>
        <translation>Leer, buscar</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Venta vaciada</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} quitado</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Volver al valor de origen: {setting}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Less: {setting}</source>
        <translation>Menos: {setting}</translation>
    </message>
    <message>
        <source>More: {setting}</source>
        <translation>Más: {setting}</translation>
    </message>
    <message>
        <source>What is stored does not fit, so the default holds. {why}</source>
        <translation>Lo guardado no encaja, así que vale el valor de origen. {why}</translation>
    </message>
    <message>
        <source>This was fixed when the shop was made.</source>
        <translation>Se fijó al crear la tienda.</translation>
    </message>
    <message>
        <source>Somebody who may change settings can do that, such as the owner.</source>
        <translation>Puede hacerlo quien puede cambiar ajustes, como el propietario.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation>Grupo de ajustes</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>Ningún ajuste se llama así</translation>
    </message>
    <message>
        <source>To the taxes</source>
        <translation>A los impuestos</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How a receipt looks</source>
        <translation>Cómo se ve un ticket</translation>
    </message>
    <message>
        <source>The settings would be here</source>
        <translation>Aquí estarían los ajustes</translation>
    </message>
    <message>
        <source>A sample; there is no sale yet.</source>
        <translation>Una muestra; aún no hay ventas.</translation>
    </message>
    <message>
        <source>Of the last sale.</source>
        <translation>De la última venta.</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Este terminal de tarjetas no está certificado con esta caja</translation>
    </message>
    <message>
        <source>Try it with test cards. Before the first real card, an acquirer must certify till and terminal together.</source>
        <translation>Pruébelo con tarjetas de prueba. Antes de la primera tarjeta real, un adquirente debe certificar caja y terminal juntos.</translation>
    </message>
    <message>
        <source>You may look at these, and somebody else may change them</source>
        <translation>Puede verlos, y otra persona puede cambiarlos</translation>
    </message>
    <message>
        <source>Appearance is yours to set.</source>
        <translation>La apariencia puede ajustarla usted.</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>My shop</source>
        <translation>Mi tienda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>There is no currency {code}. Use its three letters, such as EUR.</source>
        <translation>No existe la moneda {code}. Use sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>A receipt names the shop.</source>
        <translation>Un ticket nombra la tienda.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN difieren.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Un producto tiene un nombre.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>Till {code}</source>
        <translation>Caja {code}</translation>
    </message>
    <message>
        <source>Without it nobody can help an owner who forgets the PIN.</source>
        <translation>Sin él nadie puede ayudar a un propietario que olvida el PIN.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>R Commerce POS · first start</source>
        <translation>R Commerce POS · primer inicio</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Su tienda</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The shop was not made</source>
        <translation>No se creó la tienda</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Creando la tienda…</translation>
    </message>
    <message>
        <source>If you skip this, currency and time zone are the usual ones.</source>
        <translation>Si lo omite, valen la moneda y la zona horaria habituales.</translation>
    </message>
    <message>
        <source>If you skip this, the receipt says “My shop” until you change it.</source>
        <translation>Si lo omite, el ticket dice «Mi tienda» hasta que lo cambie.</translation>
    </message>
    <message>
        <source>If you skip this, the shop begins without products.</source>
        <translation>Si lo omite, la tienda empieza sin productos.</translation>
    </message>
    <message>
        <source>If you skip this, the till expects usual devices.</source>
        <translation>Si lo omite, la caja cuenta con aparatos habituales.</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you and shown at the end.</source>
        <translation>Si lo omite, se crea un PIN para usted y se muestra al final.</translation>
    </message>
    <message>
        <source>If you skip this, you sell alone; people can be added later.</source>
        <translation>Si lo omite, vende usted solo; puede añadir personas después.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Al inicio de sesión</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Crear la tienda</translation>
    </message>
    <message>
        <source>Nothing is sold yet; the scanner is tested in step 4</source>
        <translation>Aún no se vende nada; el lector se prueba en el paso 4</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Counted so far</source>
        <translation>Contado hasta ahora</translation>
    </message>
    <message>
        <source>Count the cash in the drawer</source>
        <translation>Cuente el efectivo del cajón</translation>
    </message>
    <message>
        <source>Type how many of each. Enter moves to the next one.</source>
        <translation>Escriba cuántos de cada uno. Enter pasa al siguiente.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>What should be in the drawer stays hidden until the count is in.</source>
        <translation>Lo que debe haber en el cajón queda oculto hasta que se cuente.</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Dinero que entra o sale</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>Empezar el recuento de nuevo</translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation>Fin del recuento</translation>
    </message>
    <message>
        <source>{count} left to count</source>
        <translation>quedan {count} por contar</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>Todo contado</translation>
    </message>
    <message>
        <source>Opened {time} by {name}</source>
        <translation>Abierto el {time} por {name}</translation>
    </message>
    <message>
        <source>Please count once more</source>
        <translation>Cuente otra vez, por favor</translation>
    </message>
    <message>
        <source>The count does not match. The second count closes the till as it is.</source>
        <translation>El recuento no coincide. El segundo cierra la caja tal como está.</translation>
    </message>
    <message>
        <source>This till was opened on an earlier day</source>
        <translation>Esta caja se abrió un día anterior</translation>
    </message>
    <message>
        <source>Count it and close it; then open it for today.</source>
        <translation>Cuéntela y ciérrela; después ábrala para hoy.</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>What is your shop called?</source>
        <translation>¿Cómo se llama su tienda?</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt. It can be changed later.</source>
        <translation>Figura en la cabecera de cada ticket. Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Corner Shop</source>
        <translation>Tienda de la esquina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Su ticket</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Dividir {amount}</translation>
    </message>
    <message>
        <source>Into equal parts, or by the lines that somebody pays.</source>
        <translation>En partes iguales o por las líneas que paga cada uno.</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>Número de partes iguales</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Partes iguales</translation>
    </message>
    <message>
        <source>Or tick what is paid now (Space):</source>
        <translation>O marque lo que se paga ahora (Espacio):</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{quantity} × {name} · {amount}</source>
        <translation>{quantity} × {name} · {amount}</translation>
    </message>
    <message>
        <source>Take {amount} next</source>
        <translation>Cobrar ahora {amount}</translation>
    </message>
    <message>
        <source>Split into {count} parts</source>
        <translation>Dividir en {count} partes</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} cada una</translation>
    </message>
    <message>
        <source>{most} and {least}</source>
        <translation>{most} y {least}</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Birth date known</source>
        <translation>Fecha de nacimiento conocida</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>A limit of her own</source>
        <translation>Un límite propio</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>De 4 a 8 cifras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>PIN and badge</source>
        <translation>PIN y tarjeta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>Primer PIN</translation>
    </message>
    <message>
        <source>She can change it herself.</source>
        <translation>La persona puede cambiarlo.</translation>
    </message>
    <message>
        <source>For goods that only people of an age may sell; never shown at the till.</source>
        <translation>Para productos que solo se venden a partir de una edad; nunca se muestra en la caja.</translation>
    </message>
    <message>
        <source>Discount limit</source>
        <translation>Límite de descuento</translation>
    </message>
    <message>
        <source>At most, in percent</source>
        <translation>Como máximo, en por ciento</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Is also a customer</source>
        <translation>También es cliente</translation>
    </message>
    <message>
        <source>Nobody rings up a sale to herself; somebody else does.</source>
        <translation>Nadie se cobra una venta a sí mismo; lo hace otra persona.</translation>
    </message>
    <message>
        <source>Find a customer by name, telephone or mail</source>
        <translation>Buscar un cliente por nombre, teléfono o correo</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>Entregar tarjeta</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
    <message>
        <source>A badge that is scanned here goes to whoever is shown. What it is good for at the sign-in, the settings say.</source>
        <translation>Una tarjeta leída aquí es de quien se muestra. Para qué sirve al entrar lo dicen los ajustes.</translation>
    </message>
    <message>
        <source>Lets the owner in where her PIN is lost. It is shown once.</source>
        <translation>Deja entrar al propietario si se pierde el PIN. Se muestra una vez.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The role may take off any part of a price.</source>
        <translation>El puesto puede rebajar cualquier parte de un precio.</translation>
    </message>
    <message>
        <source>The role may take off up to {percent}%.</source>
        <translation>El puesto puede rebajar hasta {percent} %.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} cifras</translation>
    </message>
    <message>
        <source>Must wait {count} seconds at this till after wrong PINs.</source>
        <translation>Debe esperar {count} segundos en esta caja tras PIN erróneos.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Tiene tarjeta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Who else works here?</source>
        <translation>¿Quién más trabaja aquí?</translation>
    </message>
    <message>
        <source>Everybody has a PIN, so that each sale tells who made it. You can add people later.</source>
        <translation>Todos tienen un PIN, así cada venta dice quién la hizo. Puede añadir personas después.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nobody yet: you sell alone.</source>
        <translation>Nadie todavía: vende a solas.</translation>
    </message>
    <message>
        <source>They sign in with you</source>
        <translation>Entran junto a usted</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>You may not look up badges</source>
        <translation>No puede consultar tarjetas</translation>
    </message>
    <message>
        <source>The records of the staff are not yours to see</source>
        <translation>No puede ver las fichas del personal</translation>
    </message>
    <message>
        <source>You may unlock people here, and change nothing else.</source>
        <translation>Aquí puede desbloquear a personas y nada más.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>New takes somebody on.</source>
        <translation>«Nuevo» da de alta a alguien.</translation>
    </message>
    <message>
        <source>This person may do more than you</source>
        <translation>Esta persona puede más que usted</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes this record.</source>
        <translation>Esta ficha la cambia alguien que pueda tanto.</translation>
    </message>
    <message>
        <source>You would lock yourself out of this window</source>
        <translation>Se cerraría esta ventana a usted</translation>
    </message>
    <message>
        <source>Another owner could let you in again.</source>
        <translation>Otro propietario podría dejarle entrar de nuevo.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>{role}, adapted</source>
        <translation>{role}, adaptado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Archived: she signs in no more</source>
        <translation>Archivado: ya no puede entrar</translation>
    </message>
    <message>
        <source>Restored: the PIN is the one from before</source>
        <translation>Restaurado: el PIN es el de antes</translation>
    </message>
    <message>
        <source>Unlocked: the next PIN is looked at</source>
        <translation>Desbloqueado: se mira el PIN siguiente</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>El PIN está puesto</translation>
    </message>
    <message>
        <source>The badge is given</source>
        <translation>La tarjeta está entregada</translation>
    </message>
    <message>
        <source>The badge opens nothing any more</source>
        <translation>La tarjeta ya no abre nada</translation>
    </message>
    <message>
        <source>This is whose badge it is</source>
        <translation>De esta persona es la tarjeta</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>Nadie tiene esta tarjeta</translation>
    </message>
    <message>
        <source>Linked: she rings up no sale to herself</source>
        <translation>Vinculado: no se cobra ventas a sí mismo</translation>
    </message>
    <message>
        <source>The customer is nobody of the staff</source>
        <translation>El cliente no es del personal</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Punto de venta</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de prueba</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation>aquí nada es real</translation>
    </message>
    <message>
        <source>{till} closed</source>
        <translation>{till} cerrada</translation>
    </message>
    <message>
        <source>sign in to open it</source>
        <translation>entre para abrirla</translation>
    </message>
    <message>
        <source>{till} open</source>
        <translation>{till} abierta</translation>
    </message>
    <message>
        <source>float {amount} · since {time}</source>
        <translation>fondo {amount} · desde {time}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Point of sale</source>
        <translation>Punto de venta</translation>
    </message>
    <message>
        <source>Nothing is written before the end. The shop will lie in {folder}.</source>
        <translation>No se escribe nada antes del final. La tienda estará en {folder}.</translation>
    </message>
    <message>
        <source>The shop lies in {folder}.</source>
        <translation>La tienda está en {folder}.</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>Only a manager may change the stock.</source>
        <translation>Solo un encargado puede cambiar las existencias.</translation>
    </message>
    <message>
        <source>In stock: not counted yet</source>
        <translation>En existencias: aún sin contar</translation>
    </message>
    <message>
        <source>On hand: {count}</source>
        <translation>En existencias: {count}</translation>
    </message>
    <message>
        <source>In stock: not counted yet, {count} sold</source>
        <translation>En existencias: aún sin contar, {count} vendidos</translation>
    </message>
</context>
<context>
    <name>SumRows</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Tax taken off</source>
        <translation>Impuesto descontado</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagado hasta ahora</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>Incluye {tax}</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>{count} ofertas</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TERMINAL DE PRUEBA, SIN MOVIMIENTO DE DINERO</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>A pagar al cliente</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Queda por pagar</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Redondeo de efectivo {amount}</translation>
    </message>
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>El total incluye {tax} {amount}</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Este terminal de tarjetas no está certificado con esta caja</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>{task}: done</source>
        <translation>{task}: hecha</translation>
    </message>
    <message>
        <source>{task}: to do</source>
        <translation>{task}: pendiente</translation>
    </message>
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation>IVA 21 %</translation>
    </message>
    <message>
        <source>VAT20</source>
        <translation>IVA21</translation>
    </message>
    <message>
        <source>Percent of the price before it</source>
        <translation>Por ciento del precio sin él</translation>
    </message>
    <message>
        <source>An amount for each unit</source>
        <translation>Un importe por unidad</translation>
    </message>
    <message>
        <source>Percent of the price with it</source>
        <translation>Por ciento del precio con él</translation>
    </message>
    <message>
        <source>The price contains it</source>
        <translation>El precio lo contiene</translation>
    </message>
    <message>
        <source>Taxes after it are reckoned on it, too</source>
        <translation>Los impuestos posteriores se calculan también sobre él</translation>
    </message>
    <message>
        <source>It is reckoned on such taxes before it</source>
        <translation>Se calcula sobre esos impuestos anteriores</translation>
    </message>
    <message>
        <source>the tax itself</source>
        <translation>el propio impuesto</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Nombre en los tickets</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Which goods bear it</source>
        <translation>Qué productos lo llevan</translation>
    </message>
    <message>
        <source>Beside other taxes of a line</source>
        <translation>Junto a otros impuestos de una línea</translation>
    </message>
    <message>
        <source>Reported together as</source>
        <translation>Declarados juntos como</translation>
    </message>
    <message>
        <source>Sold otherwise, such as eat in</source>
        <translation>Vendido de otra forma, como comer aquí</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Taxes of the period</source>
        <translation>Impuestos del periodo</translation>
    </message>
</context>
<context>
    <name>TaxTableModel</name>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Goods without tax</source>
        <translation>Productos sin impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TaxesView</name>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Only the owner may change taxes.</source>
        <translation>Solo el propietario puede cambiar impuestos.</translation>
    </message>
    <message>
        <source>No tax yet</source>
        <translation>Aún no hay impuestos</translation>
    </message>
    <message>
        <source>New begins the first one.</source>
        <translation>«Nuevo» empieza el primero.</translation>
    </message>
    <message>
        <source>No rate holds today</source>
        <translation>Hoy no rige ningún tipo</translation>
    </message>
    <message>
        <source>Goods that bear it cannot be sold until one does.</source>
        <translation>Los productos que lo llevan no se pueden vender hasta que haya uno.</translation>
    </message>
    <message>
        <source>A rate of earlier days is changed</source>
        <translation>Cambia un tipo de días anteriores</translation>
    </message>
    <message>
        <source>Sales that were made keep the tax they were made with.</source>
        <translation>Las ventas hechas conservan el impuesto con el que se hicieron.</translation>
    </message>
    <message>
        <source>{code} · {rate}{sign} today</source>
        <translation>{code} · {rate}{sign} hoy</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>en el precio</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>How was sale {number} paid?</source>
        <translation>¿Cómo se pagó la venta {number}?</translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay as they are.</source>
        <translation>{amount}. Los productos e impuestos quedan como están.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card and cash</source>
        <translation>Tarjeta y efectivo</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Pagado con tarjeta</translation>
    </message>
    <message>
        <source>Last four digits of the card (optional)</source>
        <translation>Últimas cuatro cifras de la tarjeta (opcional)</translation>
    </message>
    <message>
        <source>Authorisation code (optional)</source>
        <translation>Código de autorización (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct payment</source>
        <translation>Corregir pago</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale. While it holds that, it cannot be written away: void the sale, and ring it up again.</source>
        <translation>El terminal de tarjetas tomó {amount} por esta venta. Mientras lo tenga, no se puede corregir: anule la venta y regístrela otra vez.</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>La caja no habla con el terminal: vea en él que la tarjeta pagó.</translation>
    </message>
    <message>
        <source>{amount} is left for cash.</source>
        <translation>Quedan {amount} para efectivo.</translation>
    </message>
    <message>
        <source>See on the card machine that the card did not pay.</source>
        <translation>Vea en el terminal que la tarjeta no pagó.</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Cash received</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Efectivo pagado al cliente</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>At the terminal, not paid yet</source>
        <translation>En el terminal, aún sin pagar</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Retirar este pago</translation>
    </message>
    <message>
        <source>Enter sends it to the terminal</source>
        <translation>Enter lo envía al terminal</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Introduciendo importe</translation>
    </message>
    <message>
        <source>Approved by the terminal · authorisation {code}</source>
        <translation>Aprobado por el terminal · autorización {code}</translation>
    </message>
    <message>
        <source>Approved by the terminal</source>
        <translation>Aprobado por el terminal</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Autorización {code}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cobrado</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un escalón</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada uno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>10% off, or a price each</source>
        <translation>10% menos o un precio por unidad</translation>
    </message>
    <message>
        <source>10% or an amount off</source>
        <translation>10% o un importe menos</translation>
    </message>
    <message>
        <source>items</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el escalón</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>asks price</source>
        <translation>pide precio</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>No quick keys yet</source>
        <translation>Aún no hay teclas rápidas</translation>
    </message>
    <message>
        <source>Categories with products appear here by themselves.</source>
        <translation>Las categorías con productos aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Pages of quick keys</source>
        <translation>Páginas de teclas rápidas</translation>
    </message>
</context>
<context>
    <name>TillCash</name>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Finish or clear the open sale first</source>
        <translation>Termine o vacíe antes la venta abierta</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Written down. Open the drawer with its key: none is connected.</source>
        <translation>Anotado. Abra el cajón con su llave: no hay ninguno conectado.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Take back {code}?</source>
        <translation>¿Retirar {code}?</translation>
    </message>
    <message>
        <source>What {name} brought is removed, or archived where it was sold since. What it changed is set back, unless somebody changed it again.</source>
        <translation>Lo que trajo {name} se quita, o se archiva si se vendió desde entonces. Lo que cambió vuelve atrás, salvo que alguien lo cambiara de nuevo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Lo que cambió aquí aún no está guardado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>VariantsTab</name>
    <message>
        <source>Make variants</source>
        <translation>Crear variantes</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Archive or sell again</source>
        <translation>Archivar o volver a vender</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rojo, Azul</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short, Long</source>
        <translation>Corto, Largo</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>Values of option {number}</source>
        <translation>Valores de la opción {number}</translation>
    </message>
    <message>
        <source>Type into the cells; Enter goes down, columns can be pasted.</source>
        <translation>Escriba en las celdas; Enter baja, se pueden pegar columnas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>This product is a variant itself: it has none of its own.</source>
        <translation>Este producto es una variante: no tiene propias.</translation>
    </message>
    <message>
        <source>Say in what the product differs, such as size and colour. Every combination becomes a variant with its own number, price, code and stock.</source>
        <translation>Diga en qué difiere el producto, como talla y color. Cada combinación es una variante con su número, precio, código y existencias.</translation>
    </message>
    <message>
        <source>{count} variants are sold</source>
        <translation>Se venden {count} variantes</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation>¿Anular la venta {number} de {amount}?</translation>
    </message>
    <message>
        <source>The goods go back to stock, and reports count the sale out.</source>
        <translation>Los productos vuelven a las existencias y los informes descuentan la venta.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it back.</source>
        <translation>Saque {amount} del cajón y devuélvalo.</translation>
    </message>
    <message>
        <source>Void the card payment on the card machine yourself, too.</source>
        <translation>Anule usted también el pago con tarjeta en el terminal.</translation>
    </message>
    <message>
        <source>The terminal gives {amount} back to the card.</source>
        <translation>El terminal devuelve {amount} a la tarjeta.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Anular venta</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Practice is open in its own window</source>
        <translation>La práctica está abierta en su propia ventana</translation>
    </message>
    <message>
        <source>This till waits. An open sale is kept, and nothing that is practised is recorded.</source>
        <translation>Esta caja espera. Se conserva la venta abierta y nada de lo practicado se registra.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Not clocked out</source>
        <translation>Sin salida</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ahora aquí</translation>
    </message>
    <message>
        <source>{what}: correct it</source>
        <translation>{what}: corregir</translation>
    </message>
    <message>
        <source>clock in at {time}</source>
        <translation>entrada a las {time}</translation>
    </message>
    <message>
        <source>clock out at {time}</source>
        <translation>salida a las {time}</translation>
    </message>
    <message>
        <source>break from {time}</source>
        <translation>pausa desde {time}</translation>
    </message>
    <message>
        <source>break until {time}</source>
        <translation>pausa hasta {time}</translation>
    </message>
    <message>
        <source>punch at {time}</source>
        <translation>fichaje a las {time}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>{by}: {now} was added. {reason}</source>
        <translation>{by}: se añadió {now}. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} was taken away. {reason}</source>
        <translation>{by}: se quitó {was}. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} became {now}. {reason}</source>
        <translation>{by}: {was} pasó a {now}. {reason}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>piece</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>The shelf shows this price</source>
        <translation>El estante muestra este precio</translation>
    </message>
    <message>
        <source>Damaged or at its date</source>
        <translation>Dañado o a punto de caducar</translation>
    </message>
    <message>
        <source>Cheaper elsewhere</source>
        <translation>Más barato en otro sitio</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>XReportDialog</name>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Opened {time} by {name}. The till stays open.</source>
        <translation>Abierta el {time} por {name}. La caja sigue abierta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales made</source>
        <translation>Ventas hechas</translation>
    </message>
    <message>
        <source>Taken with tax</source>
        <translation>Cobrado con impuestos</translation>
    </message>
    <message>
        <source>Voided again</source>
        <translation>Anuladas después</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Debe haber en el cajón</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Con tarjeta</translation>
    </message>
    <message>
        <source>By card on a stand-alone machine</source>
        <translation>Con tarjeta en un datáfono aparte</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Efectivo de ventas</translation>
    </message>
    <message>
        <source>Given back for voided sales</source>
        <translation>Devuelto por ventas anuladas</translation>
    </message>
    <message>
        <source>Payments that were corrected</source>
        <translation>Pagos corregidos</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingreso en caja</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Dropped to the safe</source>
        <translation>Llevado a la caja fuerte</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener lo mío</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Añadirlo igualmente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Paso {number}: {title}</translation>
    </message>
</context>
</TS>
