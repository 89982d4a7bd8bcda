<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vaciar la venta</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Completar la venta</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Corregir el pago</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código de cupón</translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation>Cliente</translation>
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
        <source>Dismiss, back to the scan field</source>
        <translation>Descartar, volver al campo de lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Comer aquí o para llevar</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Editar teclas rápidas</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Envases</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Efectivo justo</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
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
        <source>Orders</source>
        <translation>Ventas</translation>
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
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
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
        <source>Recall</source>
        <translation>Recuperar</translation>
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
        <source>Reprint the receipt</source>
        <translation>Reimprimir el ticket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <source>Show the receipt</source>
        <translation>Mostrar el ticket</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Retirar el último pago</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>A las teclas rápidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Anular la venta</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>¿Por qué este precio?</translation>
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
        <source>Checking…</source>
        <translation>Comprobando…</translation>
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
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
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
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>{price} cada uno</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
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
        <source>Sale {number}</source>
        <translation>Venta {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tal como se guardó con la venta.</translation>
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
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Una marca tiene como máximo {max_trait} letras y un producto {max_tags} etiquetas.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Un lote tiene de 1 a {most_parts} partes.</translation>
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
        <source>A correction needs a reason.</source>
        <translation>Una corrección necesita un motivo.</translation>
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
        <source>A list for scanning (list), or keys to tap beside the sale (tiles).</source>
        <translation>Una lista para leer códigos (list) o teclas que tocar junto a la venta (tiles).</translation>
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
        <source>A name has 1 to 60 characters.</source>
        <translation>Un nombre tiene de 1 a 60 caracteres.</translation>
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
        <source>Add the customer to the sale first.</source>
        <translation>Añada primero el cliente a la venta.</translation>
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
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archívelo: ya no se vende y sus ventas siguen siendo legibles.</translation>
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
        <source>Between 0 and 100 percent come off.</source>
        <translation>La rebaja está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>Nacido el {born}: esto se vende a partir de {age} años.</translation>
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
        <source>Characters in a line: 32, 42 or 48.</source>
        <translation>Caracteres por línea: 32, 42 o 48.</translation>
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
        <source>Fields are {known}.</source>
        <translation>Los campos son {known}.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Dé a una venta nueva su propio identificador.</translation>
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
        <source>Give the payments back first, then clear the sale.</source>
        <translation>Devuelva primero los pagos y luego vacíe la venta.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>Devuelva primero los pagos y luego apárquela.</translation>
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
        <source>In percent.</source>
        <translation>En por ciento.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Instale cysqlite 0.4.0 o posterior.</translation>
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
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>Es el número de un palé o bulto (SSCC), no de un producto.</translation>
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
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>No se han podido leer sus datos GS1 desde «{text}»: puede estar mal impreso o el lector omite el separador (FNC1).</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>Sus datos GS1 no contienen número de producto (GTIN).</translation>
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
        <source>Known are {known}.</source>
        <translation>Se conocen {known}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>De un lote se descuenta menos del 100 por ciento.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Permite añadir una propina a la venta; no lleva impuesto ni descuento.</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation>Claro, oscuro o como esté el ordenador.</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>Bloquear tras minutos sin teclas</translation>
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
        <source>More than {max_entries} entries.</source>
        <translation>Más de {max_entries} entradas.</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Mueva la carpeta de datos a un disco local.</translation>
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
        <source>Nobody here has this name any more.</source>
        <translation>Ya nadie aquí tiene este nombre.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Nadie aquí se llama «{name}».</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>No se ha perdido nada: los datos anteriores están en {backup}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Nothing was added. Put it aside and tell the manager.</source>
        <translation>No se ha añadido nada. Apártelo y avise al encargado.</translation>
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
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>Del precio de una línea, con promociones, descuentos y cambios de precio juntos; por encima autoriza un encargado.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>Del precio de una línea, con promociones, descuentos y cambios de precio juntos; por encima autoriza el propietario.</translation>
    </message>
    <message>
        <source>Of the window; auto is the computer&apos;s, or else the country&apos;s.</source>
        <translation>De la ventana; auto es el del ordenador o, si no, el del país.</translation>
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
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Solo se puede anular una venta del turno abierto; en otro caso, recoja la devolución.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Solo las piezas tienen número de serie.</translation>
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
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>El horario permitido empieza y termina a horas distintas.</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt.</source>
        <translation>Se imprime al final de cada ticket.</translation>
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
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation>SQLite {version} puede dañar los datos y no se usa.</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Guárdelo como CSV (separado por comas) e impórtelo.</translation>
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
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>Diga cuál con --map name=COLUMN. El archivo tiene {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>Diga cuál con --map sku=COLUMN o --map barcode=COLUMN. El archivo tiene {shown}.</translation>
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
        <source>Sell screen</source>
        <translation>Pantalla de venta</translation>
    </message>
    <message>
        <source>Service charge in percent</source>
        <translation>Cargo por servicio en por ciento</translation>
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
        <source>Somebody who is old enough may allow it.</source>
        <translation>Alguien con edad suficiente puede permitirlo.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
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
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Los impuestos que son un porcentaje del precio con impuesto suman 100 o más.</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Tamaño de texto y botones</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>El SKU «{sku}» ya es de {product}.</translation>
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
        <source>The backup that must be made before the update is not sound.</source>
        <translation>La copia que hay que hacer antes de la actualización no es válida.</translation>
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
        <source>The file has no column for the {wanted}.</source>
        <translation>El archivo no tiene columna para esto: {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>El archivo no tiene la columna «{column}».</translation>
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
        <source>The one with the higher priority takes them (priority), or whatever saves the customer most (best).</source>
        <translation>La de mayor prioridad se los lleva (priority) o lo que más ahorre al cliente (best).</translation>
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
        <source>The smallest coin is greater than 0.</source>
        <translation>La moneda más pequeña es mayor que 0.</translation>
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
        <source>The till is not open.</source>
        <translation>La caja no está abierta.</translation>
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
        <source>There are at most {most_pages} pages.</source>
        <translation>Hay como máximo {most_pages} páginas.</translation>
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
        <source>There is no till “{register}” in this shop.</source>
        <translation>No existe la caja «{register}» en esta tienda.</translation>
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
        <source>This PIN is one that anybody tries first.</source>
        <translation>Este PIN es de los que cualquiera prueba primero.</translation>
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
        <source>This is not a JSON document ({error}).</source>
        <translation>Esto no es un documento JSON ({error}).</translation>
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
        <source>This shop has several tills.</source>
        <translation>Esta tienda tiene varias cajas.</translation>
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
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation>Las propinas están desactivadas en esta tienda.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Demasiados PIN erróneos de {name}. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Dos columnas se llaman «{name}» y no está claro cuál contiene esto: {field}.</translation>
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
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Las variantes se distinguen en 1 a {max_options} opciones con nombre.</translation>
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
        <source>What a cashier may take off, in percent</source>
        <translation>Lo que puede rebajar un cajero, en por ciento</translation>
    </message>
    <message>
        <source>What a manager may take off, in percent</source>
        <translation>Lo que puede rebajar un encargado, en por ciento</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Lo que se cobra con los productos es un depósito.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Lo leído antes está importado; arregle el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Cuando dos promociones quieren los mismos productos</translation>
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
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>un dígito de control (V) solo existe para una medida de cuatro o cinco cifras</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>un precio no puede ser negativo</translation>
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
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>between {least} and {most}.</source>
        <translation>entre {least} y {most}.</translation>
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
        <source>change price lists</source>
        <translation>cambiar tarifas</translation>
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
        <source>correct how a sale was paid</source>
        <translation>corregir cómo se pagó una venta</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>crear un producto</translation>
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
        <source>give a discount</source>
        <translation>hacer un descuento</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>hacer un descuento en la venta</translation>
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
        <source>one of {choices}.</source>
        <translation>uno de {choices}.</translation>
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
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>restaurar un producto</translation>
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
        <source>see the exceptions</source>
        <translation>ver las excepciones</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>ver el efectivo previsto</translation>
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
        <source>settle a label</source>
        <translation>arreglar una etiqueta</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>retirar una importación</translation>
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
        <source>tax rate</source>
        <translation>tipo de impuesto</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>el dígito de control (C) debe estar una vez, al final</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>las posiciones de {letter} deben ir juntas</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
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
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} no puede autorizar a {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} no puede vender a {customer}: es la misma persona.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} no puede {act}.</translation>
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
        <source>{card} by card is more than the {gross} to pay.</source>
        <translation>{card} con tarjeta es más que los {gross} a pagar.</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} personas aquí se llaman «{name}».</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} se cuenta con {digits} decimales.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
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
        <source>{left} is left to pay.</source>
        <translation>Quedan {left} por pagar.</translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation>{modifier} no saca nada de las existencias.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>No se pueden contar {number} piezas de {denomination}.</translation>
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
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} ya se vendió o almacenó y no se puede eliminar.</translation>
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
        <source>{setting}: {problem}</source>
        <translation>{setting}: {problem}</translation>
    </message>
    <message>
        <source>{setting}: “{value}” is of the wrong kind.</source>
        <translation>{setting}: «{value}» es de un tipo incorrecto.</translation>
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
        <source>“{field}” is not a field.</source>
        <translation>«{field}» no es un campo.</translation>
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
        <source>“{text}” is not a number</source>
        <translation>«{text}» no es un número</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>«{text}» no es válido: {what}.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}</source>
        <translation>«{text}» puede ser {whole}{part} o {whole}.{part}</translation>
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
        <source>“{zone}” is not a time zone.</source>
        <translation>«{zone}» no es una zona horaria.</translation>
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
    <name>Desk</name>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
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
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de prueba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>No puede ver ventas</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>En esta pantalla no se vende nada</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Operación {number}</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
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
        <source>The scanner sent that twice; it counts once</source>
        <translation>El lector lo envió dos veces; cuenta una</translation>
    </message>
    <message>
        <source>There is no sale yet</source>
        <translation>Aún no hay ventas</translation>
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
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>Aún no hay grupos.</translation>
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
    <name>LabelsView</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
        <source>Change given</source>
        <translation>Cambio entregado</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambio</translation>
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
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Tienda de prueba: el PIN de {name} es {pin}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>El programa se detuvo de forma inesperada</translation>
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
        <source>Everywhere</source>
        <translation>En todas partes</translation>
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
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
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
    <name>Office</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <source>Taxes owed</source>
        <translation>Impuestos debidos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
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
        <translation>Pago corregido</translation>
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
        <source>Number, amount, name or last digits of the card</source>
        <translation>Número, importe, nombre o últimas cifras de la tarjeta</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
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
        <source>Reprint</source>
        <translation>Reimprimir</translation>
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
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>No se pueden leer las ventas</translation>
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
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>An act, a product, a customer, the number of a sale</source>
        <translation>Una acción, un producto, un cliente, el número de una venta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
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
    <name>PaymentView</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>terminal independiente</translation>
    </message>
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
        <source>Payment method</source>
        <translation>Forma de pago</translation>
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
        <source>Receipt</source>
        <translation>Ticket</translation>
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
        <source>Sale {ticket}</source>
        <translation>Venta {ticket}</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Leer o buscar productos</translation>
    </message>
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
        <source>Scan the first item</source>
        <translation>Lea el primer artículo</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>o escriba su nombre, una palabra o su número.</translation>
    </message>
    <message>
        <source>Type a quantity then</source>
        <translation>Escriba una cantidad y luego</translation>
    </message>
    <message>
        <source>before scanning, e.g.</source>
        <translation>antes de leer, p. ej.</translation>
    </message>
    <message>
        <source>select line  ·</source>
        <translation>elegir línea  ·</translation>
    </message>
    <message>
        <source>remove  ·</source>
        <translation>quitar  ·</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
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
        <source>More sold than the record says is here</source>
        <translation>Se vendió más de lo que consta que hay</translation>
    </message>
    <message>
        <source>It was added. The product is noted for a recount.</source>
        <translation>Se añadió. El producto queda anotado para recuento.</translation>
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
        <source>The sale is parked</source>
        <translation>La venta está aparcada</translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation>F8 la recupera.</translation>
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
        <source>{names} ended meanwhile.</source>
        <translation>{names} terminó entretanto.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Los precios cambiaron entretanto.</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Venta vaciada</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} quitado</translation>
    </message>
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
        <source>Start the count again</source>
        <translation>Empezar el recuento de nuevo</translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation>Recuento terminado</translation>
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
        <translation>Abierto a las {time} por {name}</translation>
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
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Punto de venta</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de prueba</translation>
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
    <message>
        <source>Look round the demo shop</source>
        <translation>Ver la tienda de prueba</translation>
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
        <source>{count} offers</source>
        <translation>{count} ofertas</translation>
    </message>
</context>
<context>
    <name>Summary</name>
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
        <source>{amount}. Goods and taxes stay; the drawer and the payment move.</source>
        <translation>{amount}. Productos e impuestos quedan; cambian el cajón y el pago.</translation>
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
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>La caja no habla con el terminal: vea en él que la tarjeta pagó.</translation>
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
        <source>Take this payment back</source>
        <translation>Retirar este pago</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Introduciendo importe</translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
</TS>
