<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>R Commerce POS</source>
        <translation>R Commerce POS</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Fait avec le travail d&apos;autres</translation>
    </message>
    <message>
        <source>Not certified for this country</source>
        <translation>Non certifié pour ce pays</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Magasin et caisse</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>see its licence</source>
        <translation>voir sa licence</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Lire la licence de {name}</translation>
    </message>
</context>
<context>
    <name>AboutSale</name>
    <message>
        <source>coupon {code}, not reached yet</source>
        <translation>coupon {code}, pas encore atteint</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>coupon {code}</translation>
    </message>
    <message>
        <source>without tax: {why}</source>
        <translation>sans taxe&#xa0;: {why}</translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation>anciens prix, par {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A refund to a card without the payment that it belongs to.</source>
        <translation>Un remboursement sur une carte sans le paiement d&apos;origine.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajuster le stock</translation>
    </message>
    <message>
        <source>Another price for one line, with a reason.</source>
        <translation>Un autre prix pour une ligne, avec un motif.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Autre moyen de paiement</translation>
    </message>
    <message>
        <source>Archive or restore</source>
        <translation>Archiver ou restaurer</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Interroger à nouveau le terminal</translation>
    </message>
    <message>
        <source>Asks for a reason; each time is on the exceptions list.</source>
        <translation>Demande un motif&#xa0;; chaque fois figure parmi les exceptions.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Begin a shift with its float.</source>
        <translation>Commencer un service avec son fond de caisse.</translation>
    </message>
    <message>
        <source>Begin practice anew</source>
        <translation>Recommencer l&apos;entraînement</translation>
    </message>
    <message>
        <source>Cancel the card payment</source>
        <translation>Annuler le paiement par carte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card on a stand-alone machine</source>
        <translation>Carte sur un terminal autonome</translation>
    </message>
    <message>
        <source>Card payments to settle</source>
        <translation>Paiements par carte à traiter</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Prélèvement au coffre</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Change the chosen products</source>
        <translation>Modifier les articles choisis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prix&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vider la vente</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>Pointer l&apos;arrivée ou le départ</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes à essayer</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Terminer la vente</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>Copie du ticket</translation>
    </message>
    <message>
        <source>Correct a payment</source>
        <translation>Corriger un paiement</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Corriger le paiement</translation>
    </message>
    <message>
        <source>Count the drawer and end the shift.</source>
        <translation>Compter le tiroir et terminer le service.</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Compter le stock</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Code de coupon</translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount a line</source>
        <translation>Remise sur une ligne</translation>
    </message>
    <message>
        <source>Discount a sale</source>
        <translation>Remise sur une vente</translation>
    </message>
    <message>
        <source>Dismiss, back to the scan field</source>
        <translation>Ignorer, retour au champ de scan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>Dupliquer l&apos;article</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Sur place ou à emporter</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifier les prix</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>Modifier les articles</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>Edit taxes</source>
        <translation>Modifier les taxes</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Modifier l&apos;article</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminer l&apos;entraînement</translation>
    </message>
    <message>
        <source>End somebody&apos;s wait after wrong PINs.</source>
        <translation>Mettre fin à l&apos;attente après des codes PIN faux.</translation>
    </message>
    <message>
        <source>End the mode in which the till fills the screen.</source>
        <translation>Quitter le mode où la caisse remplit l&apos;écran.</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours; nobody but an owner corrects her own.</source>
        <translation>Les heures de tous&#xa0;; seul un propriétaire corrige les siennes.</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Espèces exactes</translation>
    </message>
    <message>
        <source>Exempt a sale, with reason and certificate.</source>
        <translation>Exonérer une vente, avec motif et certificat.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Find sales that were made, and print copies.</source>
        <translation>Trouver les ventes faites et imprimer des copies.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Give a code that was scanned to a product.</source>
        <translation>Donner à un article un code scanné.</translation>
    </message>
    <message>
        <source>Give back what is too much</source>
        <translation>Rembourser le trop-perçu</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Lui donner un numéro</translation>
    </message>
    <message>
        <source>Goods, prices and taxes</source>
        <translation>Articles, prix et taxes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>It went back on the terminal itself</source>
        <translation>Rendu sur le terminal lui-même</translation>
    </message>
    <message>
        <source>Keep the staff&apos;s records</source>
        <translation>Tenir les fiches du personnel</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier ticket</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter le kiosque</translation>
    </message>
    <message>
        <source>Let goods pass that a rule of time or number stops.</source>
        <translation>Laisser passer des articles qu&apos;une règle d&apos;heure ou de nombre arrête.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Link an unknown code</source>
        <translation>Associer un code inconnu</translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation>Verrouiller ou changer de personne</translation>
    </message>
    <message>
        <source>Make a product at the counter</source>
        <translation>Créer un article à la caisse</translation>
    </message>
    <message>
        <source>Make, change and archive products and quick keys.</source>
        <translation>Créer, modifier et archiver articles et touches rapides.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New group of modifiers</source>
        <translation>Nouveau groupe d&apos;options</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New product of an unknown code</source>
        <translation>Nouvel article d&apos;un code inconnu</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Next open sale</source>
        <translation>Vente ouverte suivante</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Page suivante des touches rapides</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Étape suivante de l&apos;import</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Note sur la ligne</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>Un de moins sur la ligne</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>Un de plus sur la ligne</translation>
    </message>
    <message>
        <source>One more sale</source>
        <translation>Une vente de plus</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Open sale before</source>
        <translation>Vente ouverte précédente</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Override a price</source>
        <translation>Changer un prix</translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Code de récupération du propriétaire</translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation>Page précédente des touches rapides</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Pay money to a card</source>
        <translation>Verser de l&apos;argent sur une carte</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sortie de caisse</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Personnel et réglages</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Practice tasks</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consulter un prix</translation>
    </message>
    <message>
        <source>Price lists, promotions and customer groups.</source>
        <translation>Listes de prix, promotions et groupes de clients.</translation>
    </message>
    <message>
        <source>Put money into the drawer, such as change from the bank.</source>
        <translation>Mettre de l&apos;argent dans le tiroir, comme la monnaie de la banque.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity before a scan</source>
        <translation>Quantité avant un scan</translation>
    </message>
    <message>
        <source>Quick amount</source>
        <translation>Montant rapide</translation>
    </message>
    <message>
        <source>Quick keys or scan list</source>
        <translation>Touches rapides ou liste de scan</translation>
    </message>
    <message>
        <source>Read files of products and prices.</source>
        <translation>Lire des fichiers d&apos;articles et de prix.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Receipt of a sale that was paid meanwhile</source>
        <translation>Ticket d&apos;une vente payée entre-temps</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Ring up, park, and take payment.</source>
        <translation>Enregistrer, mettre en attente et encaisser.</translation>
    </message>
    <message>
        <source>Sales that were made</source>
        <translation>Ventes faites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say how a finished sale was really paid.</source>
        <translation>Dire comment une vente terminée a vraiment été payée.</translation>
    </message>
    <message>
        <source>Say how much is there, with a reason.</source>
        <translation>Dire combien il y en a, avec un motif.</translation>
    </message>
    <message>
        <source>Say whether a card was charged where the terminal does not say.</source>
        <translation>Dire si une carte a été débitée quand le terminal ne le dit pas.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rech.</translation>
    </message>
    <message>
        <source>See and correct hours</source>
        <translation>Voir et corriger les heures</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>See sales</source>
        <translation>Voir les ventes</translation>
    </message>
    <message>
        <source>See the expected cash</source>
        <translation>Voir les espèces attendues</translation>
    </message>
    <message>
        <source>See what should be in the drawer before it is counted.</source>
        <translation>Voir ce qui doit être dans le tiroir avant le comptage.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Sell at an open price</source>
        <translation>Vendre à prix libre</translation>
    </message>
    <message>
        <source>Sell goods that are set to be refused without stock.</source>
        <translation>Vendre des articles refusés sans stock.</translation>
    </message>
    <message>
        <source>Sell outside permitted hours</source>
        <translation>Vendre hors des heures autorisées</translation>
    </message>
    <message>
        <source>Sell under a department at a price that is typed.</source>
        <translation>Vendre dans un rayon à un prix tapé.</translation>
    </message>
    <message>
        <source>Sell what is out of stock</source>
        <translation>Vendre ce qui est épuisé</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Vendre sans taxe</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Set the sale aside while its card is checked</source>
        <translation>Mettre la vente de côté pendant la vérification de la carte</translation>
    </message>
    <message>
        <source>Settle card payments</source>
        <translation>Traiter les paiements par carte</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Afficher le ticket</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Something off the whole sale, up to the limit.</source>
        <translation>Remise sur toute la vente, jusqu&apos;à la limite.</translation>
    </message>
    <message>
        <source>Sort by SKU</source>
        <translation>Trier par référence</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Trier par prix</translation>
    </message>
    <message>
        <source>Sort by stock</source>
        <translation>Trier par stock</translation>
    </message>
    <message>
        <source>Sort by the last change</source>
        <translation>Trier par dernier changement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Step of the import before</source>
        <translation>Étape précédente de l&apos;import</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Take lines out once the customer was told the total.</source>
        <translation>Retirer des lignes après l&apos;annonce du total au client.</translation>
    </message>
    <message>
        <source>Take money from the drawer to the safe.</source>
        <translation>Porter de l&apos;argent du tiroir au coffre.</translation>
    </message>
    <message>
        <source>Take money out of the drawer, such as for stamps.</source>
        <translation>Sortir de l&apos;argent du tiroir, comme pour des timbres.</translation>
    </message>
    <message>
        <source>Take on, change and archive people with no more rights than her own.</source>
        <translation>Embaucher, modifier et archiver des personnes sans plus de droits que les siens.</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Annuler le dernier paiement</translation>
    </message>
    <message>
        <source>Taxes, sums and the exceptions of a day.</source>
        <translation>Taxes, sommes et exceptions d&apos;un jour.</translation>
    </message>
    <message>
        <source>Taxes, their rates, and which goods bear them.</source>
        <translation>Les taxes, leurs taux et les articles qui les portent.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>La carte a été débitée</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>La carte n&apos;a pas été débitée</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Le tiroir</translation>
    </message>
    <message>
        <source>The shop, its tills, receipts and devices.</source>
        <translation>Le magasin, ses caisses, tickets et appareils.</translation>
    </message>
    <message>
        <source>Tick everything listed</source>
        <translation>Cocher tout ce qui est listé</translation>
    </message>
    <message>
        <source>Tick the product</source>
        <translation>Cocher l&apos;article</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>To prices and tax</source>
        <translation>Aux prix et à la taxe</translation>
    </message>
    <message>
        <source>To prices, promotions and taxes</source>
        <translation>Aux prix, promotions et taxes</translation>
    </message>
    <message>
        <source>To the barcodes</source>
        <translation>Aux codes-barres</translation>
    </message>
    <message>
        <source>To the basics</source>
        <translation>Aux données de base</translation>
    </message>
    <message>
        <source>To the cash in the drawer</source>
        <translation>Aux espèces du tiroir</translation>
    </message>
    <message>
        <source>To the pictures</source>
        <translation>Aux images</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>Aux articles</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>Aux touches rapides</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation>Aux rapports</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>Aux règles</translation>
    </message>
    <message>
        <source>To the sale</source>
        <translation>À la vente</translation>
    </message>
    <message>
        <source>To the sales that were made</source>
        <translation>Aux ventes faites</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Aux réglages</translation>
    </message>
    <message>
        <source>To the variants</source>
        <translation>Aux variantes</translation>
    </message>
    <message>
        <source>Turn an unknown code into a new product.</source>
        <translation>Faire d&apos;un code inconnu un nouvel article.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Unlock people</source>
        <translation>Déverrouiller des personnes</translation>
    </message>
    <message>
        <source>Up to the discount limit of the person.</source>
        <translation>Jusqu&apos;à la limite de remise de la personne.</translation>
    </message>
    <message>
        <source>Void a finished sale in its own shift.</source>
        <translation>Annuler une vente terminée dans son propre service.</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Annuler une vente</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Annulation après le total</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Pourquoi ce prix&#xa0;?</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Manager approval needed</source>
        <translation>Accord d&apos;un responsable requis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Off in all</source>
        <translation>Remise totale</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Nobody else here may approve this.</source>
        <translation>Personne d&apos;autre ici ne peut l&apos;approuver.</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>{name} may not approve this.</source>
        <translation>{name} ne peut pas l&apos;approuver.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not approved: nothing was done</source>
        <translation>Sans accord : rien n&apos;a été fait</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive {name}?</source>
        <translation>Archiver {name}&#xa0;?</translation>
    </message>
    <message>
        <source>She signs in no more and her badge opens nothing. Her sales and hours stay, and she can be restored.</source>
        <translation>Plus de connexion, et le badge n&apos;ouvre plus rien. Ses ventes et heures restent, et la personne peut être restaurée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>1 scan waits</source>
        <translation>1 scan en attente</translation>
    </message>
    <message>
        <source>{count} scans wait</source>
        <translation>{count} scans en attente</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <translation>Badge de {name}</translation>
    </message>
    <message>
        <source>Scan the badge now. Its code is not stored; only whether it is the same.</source>
        <translation>Scannez le badge maintenant. Son code n&apos;est pas enregistré&#xa0;; seulement s&apos;il est le même.</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>Donner le badge</translation>
    </message>
</context>
<context>
    <name>BarcodesTab</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>One scan adds</source>
        <translation>Un scan ajoute</translation>
    </message>
    <message>
        <source>Own price for one</source>
        <translation>Prix propre pour un</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scannez ou tapez un code</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>A carton&apos;s code adds its pieces: 6 for a pack of six.</source>
        <translation>Le code d&apos;un carton ajoute ses pièces&#xa0;: 6 pour un pack de six.</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Nouveau code-barres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Lui donner un numéro</translation>
    </message>
    <message>
        <source>Variants have codes of their own, in the table of variants.</source>
        <translation>Les variantes ont leurs propres codes, dans le tableau des variantes.</translation>
    </message>
    <message>
        <source>An EAN of the range that is left to shops; it is never given twice.</source>
        <translation>Un EAN de la plage laissée aux magasins&#xa0;; il n&apos;est jamais donné deux fois.</translation>
    </message>
</context>
<context>
    <name>BasicsTab</name>
    <message>
        <source>Flat white</source>
        <translation>Café crème</translation>
    </message>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Vide&#xa0;: demandé à la caisse</translation>
    </message>
    <message>
        <source>Scan or type it, or leave it empty</source>
        <translation>Scanner, saisir ou laisser vide</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Drinks &gt; Coffee</source>
        <translation>Boissons &gt; Café</translation>
    </message>
    <message>
        <source>Goods that lie in stock</source>
        <translation>Articles tenus en stock</translation>
    </message>
    <message>
        <source>Service, never in stock</source>
        <translation>Service, jamais en stock</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Lot d&apos;autres articles</translation>
    </message>
    <message>
        <source>Department, price is asked</source>
        <translation>Rayon, le prix est demandé</translation>
    </message>
    <message>
        <source>Deposit on a container</source>
        <translation>Consigne d&apos;un contenant</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Kilogram, weighed</source>
        <translation>Kilogramme, pesé</translation>
    </message>
    <message>
        <source>Gram, weighed</source>
        <translation>Gramme, pesé</translation>
    </message>
    <message>
        <source>Litre, measured</source>
        <translation>Litre, mesuré</translation>
    </message>
    <message>
        <source>Metre, measured</source>
        <translation>Mètre, mesuré</translation>
    </message>
    <message>
        <source>Warn, and sell</source>
        <translation>Prévenir et vendre</translation>
    </message>
    <message>
        <source>Sell without a word</source>
        <translation>Vendre sans rien dire</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Ne pas vendre</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>vegan, summer</source>
        <translation>végan, été</translation>
    </message>
    <message>
        <source>Each variant has a price and a barcode of its own.</source>
        <translation>Chaque variante a son propre prix et son propre code-barres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>Prix en rayon</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Another category, Enter makes it</source>
        <translation>Une autre catégorie, Enter la crée</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Quand il n&apos;en reste pas</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A variant of {name}.</source>
        <translation>Une variante de {name}.</translation>
    </message>
    <message>
        <source>{count} more codes stand under Barcodes.</source>
        <translation>Autres codes dans l’onglet des codes-barres&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change 1 product</source>
        <translation>Modifier 1 article</translation>
    </message>
    <message>
        <source>Change {count} products</source>
        <translation>Modifier {count} articles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The first products, before and after.</source>
        <translation>Les premiers articles, avant et après.</translation>
    </message>
    <message>
        <source>Some of these do not take it and stay as they are.</source>
        <translation>Certains ne le prennent pas et restent comme ils sont.</translation>
    </message>
    <message>
        <source>Bundles and their parts stay as they are: they are taxed alike.</source>
        <translation>Les lots et leurs parties restent tels quels : ils sont taxés de la même façon.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>New tax class</source>
        <translation>Nouvelle classe de taxe</translation>
    </message>
    <message>
        <source>Empty takes the brand away</source>
        <translation>Vide retire la marque</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nouvelle marque</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Do what</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Augmenter d&apos;un pourcentage</translation>
    </message>
    <message>
        <source>Lower by percent</source>
        <translation>Baisser d&apos;un pourcentage</translation>
    </message>
    <message>
        <source>Raise by an amount</source>
        <translation>Augmenter d&apos;un montant</translation>
    </message>
    <message>
        <source>Lower by an amount</source>
        <translation>Baisser d&apos;un montant</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Mettre à</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>New prices end in</source>
        <translation>Les nouveaux prix finissent par</translation>
    </message>
    <message>
        <source>Whatever comes out</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Say what it becomes; nothing changes before you agree.</source>
        <translation>Dites ce que cela devient&#xa0;; rien ne change avant votre accord.</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Its own price</source>
        <translation>Son propre prix</translation>
    </message>
    <message>
        <source>What its parts cost</source>
        <translation>Ce que coûtent ses parties</translation>
    </message>
    <message>
        <source>Its parts, less a percentage</source>
        <translation>Ses parties, moins un pourcentage</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Parties du lot</translation>
    </message>
    <message>
        <source>Add a part: find a product, Enter takes the first</source>
        <translation>Ajouter une partie&#xa0;: cherchez un article, Enter prend le premier</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Price of the bundle</source>
        <translation>Prix du lot</translation>
    </message>
    <message>
        <source>Percent that come off</source>
        <translation>Pour cent de remise</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Retirer la partie</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Nobody knows whether the card of this sale was charged</source>
        <translation>On ne sait pas si la carte de cette vente a été débitée</translation>
    </message>
    <message>
        <source>Do not charge again. Press Pay and say what the terminal&apos;s list shows.</source>
        <translation>Ne débitez pas à nouveau. Ouvrez le paiement et dites ce que montre la liste du terminal.</translation>
    </message>
    <message>
        <source>The card of this sale is being checked</source>
        <translation>La carte de cette vente est en vérification</translation>
    </message>
    <message>
        <source>Do not charge again. The till asks the terminal what became of it.</source>
        <translation>Ne débitez pas à nouveau. La caisse demande au terminal ce qu&apos;il en est.</translation>
    </message>
    <message>
        <source>The card of this sale is at the terminal</source>
        <translation>La carte de cette vente est au terminal</translation>
    </message>
    <message>
        <source>Do not charge again until the terminal has answered.</source>
        <translation>Ne débitez pas à nouveau avant la réponse du terminal.</translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>{count} to settle</source>
        <translation>{count} à traiter</translation>
    </message>
    <message>
        <source>{count} card payments that somebody must look at</source>
        <translation>Paiements par carte à examiner&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Card terminal not reached</source>
        <translation>Terminal de paiement injoignable</translation>
    </message>
    <message>
        <source>Card terminal busy</source>
        <translation>Terminal de paiement occupé</translation>
    </message>
    <message>
        <source>Card terminal in maintenance</source>
        <translation>Terminal de paiement en maintenance</translation>
    </message>
    <message>
        <source>Card terminal not certified</source>
        <translation>Terminal de paiement non certifié</translation>
    </message>
    <message>
        <source>Test terminal</source>
        <translation>Terminal de test</translation>
    </message>
    <message>
        <source>{number} is paid · {amount}</source>
        <translation>{number} est payée · {amount}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Payé…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>Non payé…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Remboursé…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>Non remboursé…</translation>
    </message>
</context>
<context>
    <name>CardSlip</name>
    <message>
        <source>Last 4 digits</source>
        <translation>4 derniers chiffres</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
</context>
<context>
    <name>CardTasksView</name>
    <message>
        <source>Card payments to settle</source>
        <translation>Paiements par carte à traiter</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>Vous ne pouvez pas traiter les paiements par carte</translation>
    </message>
    <message>
        <source>Somebody who may looks at them here.</source>
        <translation>Une personne autorisée les examine ici.</translation>
    </message>
    <message>
        <source>The card payments to settle would be here</source>
        <translation>Les paiements par carte à régler seraient ici</translation>
    </message>
    <message>
        <source>No card payment waits for anybody</source>
        <translation>Aucun paiement par carte en attente de traitement</translation>
    </message>
    <message>
        <source>What the terminal does not say, and what it says twice, comes here.</source>
        <translation>Ce que le terminal ne dit pas, et ce qu&apos;il dit deux fois, vient ici.</translation>
    </message>
    <message>
        <source>{time} · {staff}</source>
        <translation>{time} · {staff}</translation>
    </message>
    <message>
        <source>{about} · sale {number}</source>
        <translation>{about} · vente {number}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Payé…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>Non payé…</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Remboursé…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>Non remboursé…</translation>
    </message>
    <message>
        <source>Give {amount} back…</source>
        <translation>Rembourser {amount}…</translation>
    </message>
    <message>
        <source>Try again: give {amount} back…</source>
        <translation>Réessayer : rendre {amount}…</translation>
    </message>
    <message>
        <source>Settled, with a note…</source>
        <translation>Traité, avec une note…</translation>
    </message>
    <message>
        <source>Gone back or not?</source>
        <translation>Remboursé ou non ?</translation>
    </message>
    <message>
        <source>Paid or not?</source>
        <translation>Payé ou non&#xa0;?</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Deux réponses</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Nobody knows whether the money went back to the card. Look in the terminal&apos;s own list for what went back, not for the payment.</source>
        <translation>On ne sait pas si l’argent est revenu sur la carte. Cherchez le remboursement dans la liste du terminal, pas le paiement.</translation>
    </message>
    <message>
        <source>Nobody knows whether the card was charged. Look at the terminal&apos;s own list of payments.</source>
        <translation>On ne sait pas si la carte a été débitée. Consultez la liste des paiements du terminal.</translation>
    </message>
    <message>
        <source>The money is being given back now. The terminal may ask for the card: wait until it has answered.</source>
        <translation>L&apos;argent est en cours de remboursement. Le terminal peut demander la carte : attendez sa réponse.</translation>
    </message>
    <message>
        <source>After it was settled, something else was heard. The first answer stands until somebody settles it.</source>
        <translation>Une autre réponse est arrivée après le traitement. La première reste valable tant que personne ne le traite.</translation>
    </message>
    <message>
        <source>The terminal would not give the money back. Try again, or give it back on the terminal itself and say how it was settled.</source>
        <translation>Le terminal a refusé de rendre l’argent. Réessayez, ou rendez-le sur le terminal lui-même et dites comment c’est réglé.</translation>
    </message>
    <message>
        <source>The terminal took money that no open sale waits for.</source>
        <translation>Le terminal a encaissé de l&apos;argent qu&apos;aucune vente ouverte n&apos;attend.</translation>
    </message>
    <message>
        <source>{time} · the till asked the terminal to stop</source>
        <translation>{time} · la caisse a demandé au terminal d’arrêter</translation>
    </message>
    <message>
        <source>{time} · the terminal: {outcome}</source>
        <translation>{time} · le terminal&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{time} · the terminal, asked again: {outcome}</source>
        <translation>{time} · le terminal, interrogé à nouveau&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{time} · {staff}: {outcome}</source>
        <translation>{time} · {staff}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>{time} · at the start: {outcome}</source>
        <translation>{time} · au démarrage&#xa0;: {outcome}</translation>
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
        <translation>accepté</translation>
    </message>
    <message>
        <source>approved in part</source>
        <translation>accepté en partie</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not begun, it was busy</source>
        <translation>pas commencé, il était occupé</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyé</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>it knows no such payment</source>
        <translation>il ne connaît pas ce paiement</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>pas de réponse claire</translation>
    </message>
    <message>
        <source>{word}, {amount}</source>
        <translation>{word}, {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>Rembourser {amount} sur la carte&#xa0;?</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>Rembourser {amount} sur la carte •••• {digits}&#xa0;?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>Le terminal le fait maintenant.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Rembourser {amount}</translation>
    </message>
</context>
<context>
    <name>CardTotalsCard</name>
    <message>
        <source>Card total</source>
        <translation>Total cartes</translation>
    </message>
    <message>
        <source>Total of the card machine</source>
        <translation>Total du terminal autonome</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Total that the stand-alone machine printed</source>
        <translation>Total imprimé par le terminal autonome</translation>
    </message>
    <message>
        <source>Asking the terminal for its totals…</source>
        <translation>Demande des totaux au terminal…</translation>
    </message>
    <message>
        <source>The terminal gave no totals. Print them on it and compare by hand.</source>
        <translation>Le terminal n&apos;a pas donné de totaux. Imprimez-les dessus et comparez à la main.</translation>
    </message>
    <message>
        <source>The terminal counted</source>
        <translation>Compté par le terminal</translation>
    </message>
    <message>
        <source>The machine printed</source>
        <translation>Imprimé par le terminal</translation>
    </message>
    <message>
        <source>The till counted</source>
        <translation>Compté par la caisse</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Les totaux concordent</translation>
    </message>
    <message>
        <source>{amount} apart</source>
        <translation>Écart de {amount}</translation>
    </message>
    <message>
        <source>They agree, but some payments are not settled</source>
        <translation>Les totaux concordent, mais certains paiements ne sont pas traités</translation>
    </message>
    <message>
        <source>Look these up:</source>
        <translation>À rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>Paiement {number}</translation>
    </message>
    <message>
        <source>theirs {amount}</source>
        <translation>là-bas {amount}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non réglé</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Ask the customer to tap or insert</source>
        <translation>Demandez au client de présenter ou d&apos;insérer sa carte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Refusé par la banque</translation>
    </message>
    <message>
        <source>Declined: the bank cannot be reached</source>
        <translation>Refusé&#xa0;: la banque est injoignable</translation>
    </message>
    <message>
        <source>Declined: the terminal does not allow it</source>
        <translation>Refusé&#xa0;: le terminal ne le permet pas</translation>
    </message>
    <message>
        <source>Declined: this card is not taken for this</source>
        <translation>Refusé&#xa0;: cette carte n&apos;est pas acceptée pour cela</translation>
    </message>
    <message>
        <source>Declined: this card is not valid</source>
        <translation>Refusé&#xa0;: cette carte n&apos;est pas valide</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <translation>Refusé&#xa0;: code PIN faux</translation>
    </message>
    <message>
        <source>Did it go back?</source>
        <translation>Le remboursement a-t-il eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Do not charge again</source>
        <translation>Ne débitez pas à nouveau</translation>
    </message>
    <message>
        <source>Giving {amount} back to the card</source>
        <translation>Remboursement de {amount} sur la carte</translation>
    </message>
    <message>
        <source>It could not be given back</source>
        <translation>Le remboursement n&apos;a pas pu se faire</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s own list: did {amount} go back?</source>
        <translation>Consultez la liste du terminal&#xa0;: {amount} ont-ils été remboursés&#xa0;?</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Pas encore clair</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n&apos;a été débité</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n&apos;a été débité.</translation>
    </message>
    <message>
        <source>Nothing was charged. See whether it has power and network, or take cash.</source>
        <translation>Rien n&apos;a été débité. Vérifiez le courant et le réseau, ou prenez des espèces.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try another card or another way to pay.</source>
        <translation>Rien n&apos;a été débité. Essayez une autre carte ou un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Take the rest with another card or in another way.</source>
        <translation>Prenez le reste avec une autre carte ou un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>The card terminal cannot be reached</source>
        <translation>Le terminal de paiement est injoignable</translation>
    </message>
    <message>
        <source>The payment stands. Try again, or give it back on the terminal itself.</source>
        <translation>Le paiement reste. Réessayez, ou rendez-le sur le terminal lui-même.</translation>
    </message>
    <message>
        <source>The terminal did not say what became of {amount}. It has been asked to stop, and is asked again and again for its answer; this clears up by itself.</source>
        <translation>Le terminal n’a pas dit ce qu’il est advenu de {amount}. On lui a demandé d’arrêter et on lui redemande sa réponse ; cela s’éclaircit tout seul.</translation>
    </message>
    <message>
        <source>The payment stands. Try again once the terminal can be reached.</source>
        <translation>Le paiement reste valable. Réessayez dès que le terminal est joignable.</translation>
    </message>
    <message>
        <source>The terminal did not say whether {amount} went back. It is asked again.</source>
        <translation>Le terminal n&apos;a pas dit si {amount} ont été remboursés. Il est interrogé à nouveau.</translation>
    </message>
    <message>
        <source>The terminal does not say. Look at its own list of payments: is there one of {amount} at {time}?</source>
        <translation>Le terminal ne le dit pas. Consultez sa liste des paiements&#xa0;: y en a-t-il un de {amount} à {time}&#xa0;?</translation>
    </message>
    <message>
        <source>The terminal has no such payment. It can be tried again.</source>
        <translation>Le terminal n&apos;a pas ce paiement. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The terminal is at work. It may ask for the card.</source>
        <translation>Le terminal travaille. Il peut demander la carte.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. If the customer has paid, it counts.</source>
        <translation>L&apos;arrêt a été demandé au terminal. Si le client a payé, cela compte.</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>Est-ce payé&#xa0;?</translation>
    </message>
    <message>
        <source>{amount} on the card terminal.</source>
        <translation>{amount} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>{amount} went back to the card</source>
        <translation>{amount} remboursés sur la carte</translation>
    </message>
    <message>
        <source>{part} of {amount} was approved</source>
        <translation>{part} acceptés sur {amount}</translation>
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
        <translation>Attente</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes à essayer</translation>
    </message>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Scannez ou touchez le premier article</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
</context>
<context>
    <name>CashMoveDialog</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Money that goes into the drawer without a sale.</source>
        <translation>Argent qui entre dans le tiroir sans vente.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Verser</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Money that leaves the drawer for something bought or owed.</source>
        <translation>Argent qui quitte le tiroir pour un achat ou une dette.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Prélèvement au coffre</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe.</source>
        <translation>Argent qui va du tiroir au coffre.</translation>
    </message>
    <message>
        <source>Drop cash</source>
        <translation>Prélever des espèces</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>It is written down with your name and counted among the exceptions.</source>
        <translation>C&apos;est noté à votre nom et compté parmi les exceptions.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Monnaie de la banque</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Timbres</translation>
    </message>
    <message>
        <source>Evening drop</source>
        <translation>Prélèvement du soir</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Changer un billet</translation>
    </message>
</context>
<context>
    <name>CashView</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces dans le tiroir</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Money that comes into the drawer without a sale: change from the bank.</source>
        <translation>Argent qui entre dans le tiroir sans vente&#xa0;: monnaie de la banque.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Sortie de caisse</translation>
    </message>
    <message>
        <source>Money that goes out of it: stamps, the window cleaner.</source>
        <translation>Argent qui en sort&#xa0;: timbres, laveur de vitres.</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Prélèvement au coffre</translation>
    </message>
    <message>
        <source>Notes that are taken to the safe.</source>
        <translation>Billets que l’on porte au coffre.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Without a sale, with a reason.</source>
        <translation>Sans vente, avec un motif.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>What was taken so far. Nothing is closed by it.</source>
        <translation>Ce qui a été encaissé jusqu’ici. Rien n’est clôturé.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Count the cash and end the shift.</source>
        <translation>Compter les espèces et terminer le service.</translation>
    </message>
    <message>
        <source>The till was opened {time} by {name}.</source>
        <translation>La caisse a été ouverte le {time} par {name}.</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>Monnaie à rendre</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Drop a list of products here, or choose it</source>
        <translation>Déposez ici une liste d&apos;articles, ou choisissez-la</translation>
    </message>
    <message>
        <source>CSV from another till or a spreadsheet, also packed (.gz, .xz).</source>
        <translation>CSV d&apos;une autre caisse ou d&apos;un tableur, même compressé (.gz, .xz).</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>… or type where it lies, and press Enter</source>
        <translation>… ou tapez où il se trouve et pressez Enter</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importés auparavant</translation>
    </message>
    <message>
        <source>What was imported before would be here.</source>
        <translation>Ce qui a été importé auparavant serait ici.</translation>
    </message>
    <message>
        <source>Nothing yet. Every import can be taken back here.</source>
        <translation>Rien encore. Chaque import peut être repris ici.</translation>
    </message>
    <message>
        <source>{code} · {when} · {who} · {created} new, {updated} changed, {rejected} rejected</source>
        <translation>{code} · {when} · {who} · {created} nouveaux, {updated} modifiés, {rejected} rejetés</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take back {code}, {name}</source>
        <translation>Reprendre {code}, {name}</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This week: {time} hours</source>
        <translation>Cette semaine&#xa0;: {time} heures</translation>
    </message>
    <message>
        <source>You did not clock out on {day}</source>
        <translation>Vous n&apos;avez pas pointé le départ le {day}</translation>
    </message>
    <message>
        <source>Those hours do not count yet. Tell whoever corrects hours when you left.</source>
        <translation>Ces heures ne comptent pas encore. Dites à qui corrige les heures quand vous êtes parti.</translation>
    </message>
    <message>
        <source>Clock in before you sell.</source>
        <translation>Pointez l&apos;arrivée avant de vendre.</translation>
    </message>
    <message>
        <source>You are not clocked in.</source>
        <translation>Vous n&apos;avez pas pointé.</translation>
    </message>
    <message>
        <source>Every punch is kept; what is wrong is corrected by somebody who may.</source>
        <translation>Chaque pointage est gardé&#xa0;; ce qui est faux est corrigé par qui le peut.</translation>
    </message>
    <message>
        <source>Clocked in since {time}</source>
        <translation>Pointé depuis {time}</translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation>En pause depuis {time}</translation>
    </message>
    <message>
        <source>Not clocked in</source>
        <translation>Non pointé</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Pointer l&apos;arrivée</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Pointer le départ</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Commencer une pause</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>{name} is clocked in</source>
        <translation>{name} a pointé l&apos;arrivée</translation>
    </message>
    <message>
        <source>{name} is clocked out: {time} hours this week</source>
        <translation>{name} a pointé le départ&#xa0;: {time} heures cette semaine</translation>
    </message>
    <message>
        <source>{name} is on a break</source>
        <translation>{name} est en pause</translation>
    </message>
    <message>
        <source>{name} is back from the break</source>
        <translation>{name} est de retour de pause</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Motif de l&apos;écart</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>La caisse est fermée</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Attendu dans le tiroir</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>{amount} less than expected</source>
        <translation>{amount} de moins que prévu</translation>
    </message>
    <message>
        <source>{amount} more than expected</source>
        <translation>{amount} de plus que prévu</translation>
    </message>
    <message>
        <source>To the penny</source>
        <translation>Au centime près</translation>
    </message>
</context>
<context>
    <name>CoachMarks</name>
    <message>
        <source>Enough</source>
        <translation>Assez</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Where is what?</source>
        <translation>Où est quoi&#xa0;?</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (requis)</translation>
    </message>
    <message>
        <source>{field} (one of SKU and barcode is required)</source>
        <translation>{field} (référence ou code-barres requis)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stock initial</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the products.</source>
        <translation>Choisissez la colonne qui contient les noms des articles.</translation>
    </message>
    <message>
        <source>Choose the column that holds a SKU or a barcode.</source>
        <translation>Choisissez la colonne qui contient une référence ou un code-barres.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>{name} · {size} KB · {encoding} · columns parted by {mark}</source>
        <translation>{name} · {size} Ko · {encoding} · colonnes séparées par {mark}</translation>
    </message>
    <message>
        <source>These columns were chosen for such a file before.</source>
        <translation>Ces colonnes ont déjà été choisies pour un tel fichier.</translation>
    </message>
    <message>
        <source>What the names of the columns tell is chosen already.</source>
        <translation>Ce que disent les noms des colonnes est déjà choisi.</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— pas dans le fichier —</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
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
        <translation>{price} l&apos;un</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TERMINAL DE TEST, AUCUN MOUVEMENT D&apos;ARGENT</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Afficher le ticket</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Pourquoi ce prix&#xa0;?</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Scan the next item to start a new sale.</source>
        <translation>Scannez l&apos;article suivant pour commencer une nouvelle vente.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sale {number} complete</source>
        <translation>Vente {number} terminée</translation>
    </message>
    <message>
        <source>Sale {number} was complete before the program stopped</source>
        <translation>La vente {number} était terminée avant l&apos;arrêt du programme</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Give the change, then close the drawer.</source>
        <translation>Rendez la monnaie, puis fermez le tiroir.</translation>
    </message>
    <message>
        <source>Put the cash into the drawer, then close it.</source>
        <translation>Mettez les espèces dans le tiroir, puis fermez-le.</translation>
    </message>
    <message>
        <source>Pay it out of the drawer, then close it.</source>
        <translation>Payez-le du tiroir, puis fermez-le.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>The customer signs the receipt: compare it with the card.</source>
        <translation>Le client signe le reçu : comparez avec la carte.</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vente {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tel qu&apos;enregistré avec la vente.</translation>
    </message>
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>Le total comprend {tax} {amount}</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Espèces remboursées</translation>
    </message>
    <message>
        <source>Cash {amount} received</source>
        <translation>Espèces {amount} reçues</translation>
    </message>
    <message>
        <source>Card •••• {last4} {amount}</source>
        <translation>Carte •••• {last4} {amount}</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Carte {amount}</translation>
    </message>
</context>
<context>
    <name>ContextsField</name>
    <message>
        <source>Add a way of selling</source>
        <translation>Ajouter un mode de vente</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation>Mode de vente</translation>
    </message>
    <message>
        <source>Goods of this class</source>
        <translation>Les articles de cette classe</translation>
    </message>
    <message>
        <source>are taxed as</source>
        <translation>sont taxés comme</translation>
    </message>
    <message>
        <source>Remove the way of selling</source>
        <translation>Retirer le mode de vente</translation>
    </message>
    <message>
        <source>is taxed as</source>
        <translation>est taxé comme</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un code PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>A PIN signs in meanwhile.</source>
        <translation>En attendant, on se connecte avec un code PIN.</translation>
    </message>
    <message>
        <source>A badge&apos;s code has {least} to {most} characters.</source>
        <translation>Le code d&apos;un badge a de {least} à {most} caractères.</translation>
    </message>
    <message>
        <source>A barcode stands for more than nothing.</source>
        <translation>Un code-barres représente plus que rien.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Une marque a au plus {max_trait} lettres, un article au plus {max_tags} étiquettes.</translation>
    </message>
    <message>
        <source>A brand has at most {most} letters.</source>
        <translation>Une marque a au plus {most} lettres.</translation>
    </message>
    <message>
        <source>A brand or a tag has 1 to {most} letters.</source>
        <translation>Une marque ou une étiquette a de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Un lot a de 1 à {most_parts} parties.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most} parts.</source>
        <translation>Un lot a de 1 à {most} parties.</translation>
    </message>
    <message>
        <source>A card pays what is owed and gives no change.</source>
        <translation>Une carte paie ce qui est dû et ne rend pas de monnaie.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Une catégorie a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A category&apos;s name has 1 to 100 characters.</source>
        <translation>Le nom d&apos;une catégorie a de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>A code has 1 to {most} characters, without blanks around it.</source>
        <translation>Un code a de 1 à {most} caractères, sans espaces autour.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Une correction a besoin d&apos;un motif.</translation>
    </message>
    <message>
        <source>A correction needs its reason, of at most {most} characters.</source>
        <translation>Une correction a besoin d&apos;un motif de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>A country has exactly one standard tax class.</source>
        <translation>Un pays a exactement une classe de taxe normale.</translation>
    </message>
    <message>
        <source>A coupon can be used at least once.</source>
        <translation>Un coupon peut servir au moins une fois.</translation>
    </message>
    <message>
        <source>A customer&apos;s name has 1 to 200 characters.</source>
        <translation>Le nom d&apos;un client a de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>A deal has a price, or a percentage off.</source>
        <translation>Une formule a un prix ou un pourcentage de remise.</translation>
    </message>
    <message>
        <source>A deal has at least one part, and one item of each.</source>
        <translation>Une formule a au moins une partie, et un article de chacune.</translation>
    </message>
    <message>
        <source>A deal takes at least two items.</source>
        <translation>Une formule prend au moins deux articles.</translation>
    </message>
    <message>
        <source>A department has no price: it is asked at the till.</source>
        <translation>Un rayon n&apos;a pas de prix&#xa0;: il est demandé à la caisse.</translation>
    </message>
    <message>
        <source>A deposit bears no deposit.</source>
        <translation>Une consigne ne porte pas de consigne.</translation>
    </message>
    <message>
        <source>A deposit has a price for one piece.</source>
        <translation>Une consigne a un prix par pièce.</translation>
    </message>
    <message>
        <source>A description has at most {max_description} characters.</source>
        <translation>Une description a au plus {max_description} caractères.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Une remise ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A discount is 0 to 100 percent.</source>
        <translation>Une remise est de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>A discount is a percent or an amount.</source>
        <translation>Une remise est un pourcentage ou un montant.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount.</source>
        <translation>Une remise est un pourcentage ou un montant.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Une remise est entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>A discount is larger than the price of its line.</source>
        <translation>La remise est supérieure au prix de sa ligne.</translation>
    </message>
    <message>
        <source>A discount limit is between 0 and 100 percent.</source>
        <translation>Une limite de remise est entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>A group has at most {most_modifiers} choices.</source>
        <translation>Un groupe a au plus {most_modifiers} choix.</translation>
    </message>
    <message>
        <source>A group needs a code and a name.</source>
        <translation>Un groupe a besoin d&apos;un code et d&apos;un nom.</translation>
    </message>
    <message>
        <source>A group of modifiers has a name and choices.</source>
        <translation>Un groupe d&apos;options a un nom et des choix.</translation>
    </message>
    <message>
        <source>A line names either a barcode or a sku.</source>
        <translation>Une ligne indique soit un code-barres, soit une référence.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>Un responsable peut l&apos;approuver.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} letters.</source>
        <translation>Un nom a au plus {longest_name} lettres.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters.</source>
        <translation>Une note a au plus {most} lettres.</translation>
    </message>
    <message>
        <source>A number from {least} on is expected here.</source>
        <translation>Un nombre à partir de {least} est attendu ici.</translation>
    </message>
    <message>
        <source>A page holds at most {most_keys} keys.</source>
        <translation>Une page contient au plus {most_keys} touches.</translation>
    </message>
    <message>
        <source>A payment of nothing pays nothing.</source>
        <translation>Un paiement de rien ne paie rien.</translation>
    </message>
    <message>
        <source>A price can only be scheduled for later.</source>
        <translation>Un prix ne peut être programmé que pour plus tard.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above 0.</source>
        <translation>Un prix vaut à partir d&apos;une quantité supérieure à 0.</translation>
    </message>
    <message>
        <source>A price list needs a name of at most 100 letters.</source>
        <translation>Une liste de prix a besoin d&apos;un nom de 100 lettres au plus.</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>Une liste de prix a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A price list needs a short code.</source>
        <translation>Une liste de prix a besoin d&apos;un code court.</translation>
    </message>
    <message>
        <source>A product asks each group once.</source>
        <translation>Un article demande chaque groupe une seule fois.</translation>
    </message>
    <message>
        <source>A product is in a tax class that is gone.</source>
        <translation>Un article est dans une classe de taxe disparue.</translation>
    </message>
    <message>
        <source>A product&apos;s name has 1 to {max_name} characters.</source>
        <translation>Le nom d&apos;un article a de 1 à {max_name} caractères.</translation>
    </message>
    <message>
        <source>A promotion needs a name of at most 100 letters.</source>
        <translation>Une promotion a besoin d&apos;un nom de 100 lettres au plus.</translation>
    </message>
    <message>
        <source>A quantity of 0 sells nothing.</source>
        <translation>Une quantité de 0 ne vend rien.</translation>
    </message>
    <message>
        <source>A quantity sold is greater than 0.</source>
        <translation>Une quantité vendue est supérieure à 0.</translation>
    </message>
    <message>
        <source>A reason has at most {longest_reason} letters.</source>
        <translation>Un motif a au plus {longest_reason} lettres.</translation>
    </message>
    <message>
        <source>A region or postal code needs its country.</source>
        <translation>Une région ou un code postal a besoin de son pays.</translation>
    </message>
    <message>
        <source>A sale without tax needs a reason and the number of its certificate.</source>
        <translation>Une vente sans taxe a besoin d&apos;un motif et du numéro de son certificat.</translation>
    </message>
    <message>
        <source>A scanned badge says who it is.</source>
        <translation>Un badge scanné dit qui c&apos;est.</translation>
    </message>
    <message>
        <source>A serial number belongs to one piece.</source>
        <translation>Un numéro de série appartient à une seule pièce.</translation>
    </message>
    <message>
        <source>A serial number has at most {most} letters.</source>
        <translation>Un numéro de série a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A tag has 1 to {max_trait} letters.</source>
        <translation>Une étiquette a de 1 à {max_trait} lettres.</translation>
    </message>
    <message>
        <source>A tare cannot be negative.</source>
        <translation>Une tare ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A tare of {tare} leaves nothing of {weight}.</source>
        <translation>Une tare de {tare} ne laisse rien de {weight}.</translation>
    </message>
    <message>
        <source>A tax context needs a code and a name.</source>
        <translation>Un mode de vente a besoin d&apos;un code et d&apos;un nom.</translation>
    </message>
    <message>
        <source>A tax needs a name of at most 60 letters.</source>
        <translation>Une taxe a besoin d&apos;un nom de 60 lettres au plus.</translation>
    </message>
    <message>
        <source>A tax stands twice in the class.</source>
        <translation>Une taxe figure deux fois dans la classe.</translation>
    </message>
    <message>
        <source>A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.</source>
        <translation>Un modèle ressemble à 21IIIIIWWWWWC ou 20IIIIIVPPPPC.</translation>
    </message>
    <message>
        <source>A text is expected here (numbers are decimal strings).</source>
        <translation>Un texte est attendu ici (les nombres sont des textes décimaux).</translation>
    </message>
    <message>
        <source>A text of 1 to {max_text} characters is expected here.</source>
        <translation>Un texte de 1 à {max_text} caractères est attendu ici.</translation>
    </message>
    <message>
        <source>A tip cannot be negative.</source>
        <translation>Un pourboire ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A tone for a good scan and another for a bad one.</source>
        <translation>Un son pour un bon scan et un autre pour un mauvais.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>A {what} cannot be negative.</source>
        <translation>Cela ne peut pas être négatif&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation>{what}&#xa0;: de 1 à {max_code} caractères qui ne sont pas des espaces.</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>À propos et licences</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>Ajoutez d&apos;abord le client à la vente.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After the update {rows} rows point to nothing.</source>
        <translation>Après la mise à jour, {rows} lignes ne mènent à rien.</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>Un âge est entre 0 et {oldest} ans.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>An exemption needs its certificate.</source>
        <translation>Une exonération a besoin de son certificat.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Un objet est attendu ici.</translation>
    </message>
    <message>
        <source>An open price is greater than 0.</source>
        <translation>Un prix libre est supérieur à 0.</translation>
    </message>
    <message>
        <source>An opening float cannot be negative.</source>
        <translation>Un fond de caisse ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>Une option n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>An order that is {current} cannot become {target}.</source>
        <translation>Une vente à l&apos;état {current} ne peut pas passer à {target}.</translation>
    </message>
    <message>
        <source>Another group is called {wanted}.</source>
        <translation>Un autre groupe s&apos;appelle {wanted}.</translation>
    </message>
    <message>
        <source>Another price list is called {wanted}.</source>
        <translation>Une autre liste de prix s&apos;appelle {wanted}.</translation>
    </message>
    <message>
        <source>Another program has kept the store busy for more than {seconds} seconds.</source>
        <translation>Un autre programme occupe les données depuis plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Another tax is called {tax}.</source>
        <translation>Une autre taxe s&apos;appelle {tax}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archivez-le&#xa0;: il n&apos;est plus vendu et ses ventes restent lisibles.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Comme l&apos;ordinateur</translation>
    </message>
    <message>
        <source>As the computer or the country is</source>
        <translation>Comme l&apos;ordinateur ou le pays</translation>
    </message>
    <message>
        <source>As the law of the country says; ask your accountant before you change it.</source>
        <translation>Comme le dit la loi du pays&#xa0;; demandez à votre comptable avant de le changer.</translation>
    </message>
    <message>
        <source>Ask for a proof of age, then go on.</source>
        <translation>Demandez un justificatif d&apos;âge, puis continuez.</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Demandez à quelqu&apos;un qui peut, par exemple le responsable.</translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation>Il faut au moins une entrée.</translation>
    </message>
    <message>
        <source>At most so many in a sale: 1 to 9999, 0 for any number.</source>
        <translation>Au plus autant par vente&#xa0;: de 1 à 9999, 0 pour autant qu&apos;on veut.</translation>
    </message>
    <message>
        <source>At most {most} can be taken off.</source>
        <translation>Au plus {most} peuvent être déduits.</translation>
    </message>
    <message>
        <source>At most {most} of {product} are sold to one customer.</source>
        <translation>Au plus {most} de {product} sont vendus à un client.</translation>
    </message>
    <message>
        <source>Badges are not taken</source>
        <translation>Les badges ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent come off.</source>
        <translation>La remise est entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>Né le {born}&#xa0;: cela se vend à partir de {age} ans.</translation>
    </message>
    <message>
        <source>Buttons for fingers take the keyboard too; without it typing always goes to the scan field.</source>
        <translation>Les boutons tactiles prennent aussi le clavier&#xa0;; sinon la frappe va toujours au champ de scan.</translation>
    </message>
    <message>
        <source>Cash sales are rounded to it. In hundredths: 5 is 0.05; 1 rounds nothing.</source>
        <translation>Les ventes en espèces y sont arrondies. En centièmes&#xa0;: 5 vaut 0,05&#xa0;; 1 n&apos;arrondit rien.</translation>
    </message>
    <message>
        <source>Change or remove that line.</source>
        <translation>Modifiez ou retirez cette ligne-là.</translation>
    </message>
    <message>
        <source>Change the product to have the price now.</source>
        <translation>Modifiez l&apos;article pour que le prix vaille maintenant.</translation>
    </message>
    <message>
        <source>Check that the data folder exists and that you may write to it.</source>
        <translation>Vérifiez que le dossier de données existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Choisissez un dernier jour qui n&apos;est pas avant le premier.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Choisissez un autre dossier&#xa0;; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>Choisissez des chiffres qui ne se répètent pas et ne se suivent pas.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Contexts are set up with the taxes.</source>
        <translation>Les modes de vente se règlent avec les taxes.</translation>
    </message>
    <message>
        <source>Each step begins at a number of items.</source>
        <translation>Chaque palier commence à un nombre d&apos;articles.</translation>
    </message>
    <message>
        <source>Each step begins at a whole number of items.</source>
        <translation>Chaque palier commence à un nombre entier d&apos;articles.</translation>
    </message>
    <message>
        <source>Each step begins at an amount.</source>
        <translation>Chaque palier commence à un montant.</translation>
    </message>
    <message>
        <source>Each step gives a percentage or an amount.</source>
        <translation>Chaque palier donne un pourcentage ou un montant.</translation>
    </message>
    <message>
        <source>Either a percentage or a price, not both.</source>
        <translation>Un pourcentage ou un prix, pas les deux.</translation>
    </message>
    <message>
        <source>Fewer items are paid than taken.</source>
        <translation>On paie moins d&apos;articles qu&apos;on n&apos;en prend.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters.</source>
        <translation>Un nom a de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; belongs to another product in line {line} already</source>
        <translation>&apos;{code}&apos; appartient déjà à un autre article à la ligne {line}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a tax class of this shop ({known})</source>
        <translation>&apos;{name}&apos; n’est pas une classe de taxe de ce magasin ({known})</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a unit ({known})</source>
        <translation>&apos;{text}&apos; n’est pas une unité ({known})</translation>
    </message>
    <message>
        <source>32: paper of 58 mm</source>
        <translation>32&#xa0;: papier de 58 mm</translation>
    </message>
    <message>
        <source>42: paper of 80 mm</source>
        <translation>42&#xa0;: papier de 80 mm</translation>
    </message>
    <message>
        <source>48: small print</source>
        <translation>48&#xa0;: petits caractères</translation>
    </message>
    <message>
        <source>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 and 2 cents withdrawn 1992)</source>
        <translation>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 et 2 cents retirés en 1992)</translation>
    </message>
    <message>
        <source>A card has paid {amount} of this sale already.</source>
        <translation>Une carte a déjà payé {amount} de cette vente.</translation>
    </message>
    <message>
        <source>A card payment of this sale does not match what the terminal took.</source>
        <translation>Un paiement par carte de cette vente ne correspond pas à ce que le terminal a encaissé.</translation>
    </message>
    <message>
        <source>A card payment that is {current} cannot become {target}.</source>
        <translation>Un paiement par carte «&#xa0;{current}&#xa0;» ne peut pas devenir «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <source>A card that was charged elsewhere is one on a stand-alone machine.</source>
        <translation>Une carte débitée ailleurs est celle d’une machine à part.</translation>
    </message>
    <message>
        <source>A count that differs has a reason.</source>
        <translation>Un comptage qui diffère a un motif.</translation>
    </message>
    <message>
        <source>A list for scanning</source>
        <translation>Une liste pour scanner</translation>
    </message>
    <message>
        <source>A name has at most {most} letters on one line.</source>
        <translation>Un nom a au plus {most} lettres sur une ligne.</translation>
    </message>
    <message>
        <source>A period begins before it ends and has at most {most} days.</source>
        <translation>Une période commence avant de finir et a au plus {most} jours.</translation>
    </message>
    <message>
        <source>A permission cannot be granted and withheld at once.</source>
        <translation>Un droit ne peut être à la fois donné et retiré.</translation>
    </message>
    <message>
        <source>A price changes by −100 to {most} percent.</source>
        <translation>Un prix change de −100 à {most} pour cent.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un prix n&apos;est pas inférieur à zéro.</translation>
    </message>
    <message>
        <source>A printer without the letters of the shop’s language, such as Arabic ones, needs another.</source>
        <translation>Une imprimante sans les lettres de cette langue, comme l’arabe, en demande une autre.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>A product has 1 to {most} variants.</source>
        <translation>Un article a de 1 à {most} variantes.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Un article a un nom.</translation>
    </message>
    <message>
        <source>A product has at most {most} pictures.</source>
        <translation>Un article a au plus {most} images.</translation>
    </message>
    <message>
        <source>A punch cannot lie in the future.</source>
        <translation>Un pointage ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>A punch that is added is no void.</source>
        <translation>Un pointage ajouté n&apos;est pas une annulation.</translation>
    </message>
    <message>
        <source>A variant has no variants of its own.</source>
        <translation>Une variante n&apos;a pas de variantes.</translation>
    </message>
    <message>
        <source>A word at the foot of the window; any key or touch keeps it open. 0 does not warn.</source>
        <translation>Un mot au bas de la fenêtre&#xa0;; toute touche ou tout contact la garde ouverte. 0 ne prévient pas.</translation>
    </message>
    <message>
        <source>Above this amount at once somebody approves it. In whole units of the currency; 0 asks never.</source>
        <translation>Au-delà de ce montant en une fois, quelqu’un l’autorise. En unités entières de la monnaie ; 0 ne demande jamais.</translation>
    </message>
    <message>
        <source>Address of the card terminal</source>
        <translation>Adresse du terminal de paiement</translation>
    </message>
    <message>
        <source>All numbers that a shop may give itself are given.</source>
        <translation>Tous les numéros qu&apos;un magasin peut se donner sont donnés.</translation>
    </message>
    <message>
        <source>An ending of prices has 1 to 4 digits.</source>
        <translation>Une fin de prix a de 1 à 4 chiffres.</translation>
    </message>
    <message>
        <source>An option cannot be taken away from variants that are there.</source>
        <translation>On ne peut pas retirer une option à des variantes existantes.</translation>
    </message>
    <message>
        <source>Archive the variants that are no longer sold.</source>
        <translation>Archivez les variantes qui ne sont plus vendues.</translation>
    </message>
    <message>
        <source>Archive those that are no longer sold.</source>
        <translation>Archivez ce qui n&apos;est plus vendu.</translation>
    </message>
    <message>
        <source>As the country is</source>
        <translation>Selon le pays</translation>
    </message>
    <message>
        <source>Asks who is selling before the next sale: for counters that several people share.</source>
        <translation>Demande qui vend avant la vente suivante&#xa0;: pour les caisses partagées.</translation>
    </message>
    <message>
        <source>At most {most} goes to a card without the sale that it paid.</source>
        <translation>Au plus {most} va sur une carte sans la vente qu’elle a payée.</translation>
    </message>
    <message>
        <source>Badges are not taken here.</source>
        <translation>Les badges ne sont pas acceptés ici.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Choisissez une autre colonne pour l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose everything that a filter shows, or at most {most} products.</source>
        <translation>Choisissez tout ce qu&apos;un filtre montre, ou au plus {most} articles.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or take the card on a machine of its own.</source>
        <translation>Choisissez-en un dans les réglages, ou prenez la carte sur un terminal autonome.</translation>
    </message>
    <message>
        <source>Choose one of the list in the settings.</source>
        <translation>Choisissez-en un de la liste dans les réglages.</translation>
    </message>
    <message>
        <source>Choose that one in the settings, or give it back on the terminal itself.</source>
        <translation>Choisissez-le dans les réglages, ou remboursez sur le terminal lui-même.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Choisissez votre nom et tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Clock in when signing in</source>
        <translation>Pointer à la connexion</translation>
    </message>
    <message>
        <source>Code général des impôts, art. 278 to 281; European Central Bank</source>
        <translation>Code général des impôts, art. 278 à 281 ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>Columns of imported files</source>
        <translation>Colonnes des fichiers importés</translation>
    </message>
    <message>
        <source>Compact, for a mouse</source>
        <translation>Compact, pour la souris</translation>
    </message>
    <message>
        <source>Consumption Tax Act art. 29 and the reduced rate of 2019-10-01; Bank of Japan</source>
        <translation>Loi sur la taxe à la consommation, art. 29, et le taux réduit du 2019-10-01 ; Banque du Japon</translation>
    </message>
    <message>
        <source>Count each note and coin; press Enter where there is none.</source>
        <translation>Comptez chaque billet et chaque pièce ; Enter là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>Comptez-le à nouveau.</translation>
    </message>
    <message>
        <source>Count it to zero first, or make another product.</source>
        <translation>Comptez-le d&apos;abord à zéro, ou créez un autre article.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Código do IVA art. 18; European Central Bank</source>
        <translation>Código do IVA, art. 18 ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>DPR 633/1972; DL 50/2017 art. 13-quater (cash totals rounded to 5 cents); European Central Bank</source>
        <translation>DPR 633/1972 ; DL 50/2017 art. 13-quater (totaux en espèces arrondis à 5 centimes) ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Declined: insufficient funds.</source>
        <translation>Refusée&#xa0;: provision insuffisante.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Do not charge again. It can be finished as soon as that is settled.</source>
        <translation>Ne débitez pas à nouveau. Elle pourra être terminée dès que c&apos;est traité.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is settled.</source>
        <translation>Ne débitez pas à nouveau. Attendez que ce soit traité.</translation>
    </message>
    <message>
        <source>Each variant has a value for each option.</source>
        <translation>Chaque variante a une valeur pour chaque option.</translation>
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
        <translation>Chaque prix et vente est dans celle-ci. Une autre monnaie est un autre magasin.</translation>
    </message>
    <message>
        <source>Everything grows or shrinks at once.</source>
        <translation>Tout grandit ou rétrécit à la fois.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Excise Tax Act, part IX; Royal Canadian Mint (1 cent withdrawn 2013, cash totals rounded to 5 cents)</source>
        <translation>Loi sur la taxe d’accise, partie IX ; Monnaie royale canadienne (1 cent retiré en 2013, totaux en espèces arrondis à 5 cents)</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>Fills the screen without a frame and keeps it awake; leaving asks a manager.</source>
        <translation>Remplit l&apos;écran sans cadre et le garde éveillé&#xa0;; en sortir demande un responsable.</translation>
    </message>
    <message>
        <source>Find the sale and give it back from there.</source>
        <translation>Cherchez la vente et rendez l’argent de là.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Pour les doigts</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>Pour la main gauche</translation>
    </message>
    <message>
        <source>Four hints on the sell screen, shown once in a new shop.</source>
        <translation>Quatre conseils sur l&apos;écran de vente, une fois dans un nouveau magasin.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From 2026-04-01 to 2027-12-31 food is taxed at 6 percent by a temporary law: check the class of food before you sell.</source>
        <translation>Du 2026-04-01 au 2027-12-31, une loi temporaire taxe les aliments à 6 pour cent : vérifiez la classe des aliments avant de vendre.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Donnez à une nouvelle vente son propre identifiant.</translation>
    </message>
    <message>
        <source>Give back at most what was taken.</source>
        <translation>Remboursez au plus ce qui a été encaissé.</translation>
    </message>
    <message>
        <source>Give it a serial.</source>
        <translation>Donnez-lui un numéro de série (serial).</translation>
    </message>
    <message>
        <source>Give it a unit_price.</source>
        <translation>Donnez-lui un prix (unit_price).</translation>
    </message>
    <message>
        <source>Give it back on the terminal itself.</source>
        <translation>Remboursez-le sur le terminal lui-même.</translation>
    </message>
    <message>
        <source>Give it back to the card first.</source>
        <translation>Rendez-le d&apos;abord à la carte.</translation>
    </message>
    <message>
        <source>Give the payments back first, then clear the sale.</source>
        <translation>Rendez d&apos;abord les paiements, puis videz la vente.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>Rendez d&apos;abord les paiements, puis mettez-la en attente.</translation>
    </message>
    <message>
        <source>Give the product the code of its maker.</source>
        <translation>Donnez à l&apos;article le code de son fabricant.</translation>
    </message>
    <message>
        <source>Go back to that sale and scan it again.</source>
        <translation>Revenez à cette vente et scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>Go on selling, or close that shift first.</source>
        <translation>Continuez à vendre, ou fermez d&apos;abord ce service.</translation>
    </message>
    <message>
        <source>Goods are taxed alike here, eaten in or taken away.</source>
        <translation>Les articles sont taxés pareil ici, sur place ou à emporter.</translation>
    </message>
    <message>
        <source>Goods sold by weight or length take decimals.</source>
        <translation>Les articles vendus au poids ou à la longueur acceptent des décimales.</translation>
    </message>
    <message>
        <source>Hide the mouse pointer in a kiosk</source>
        <translation>Masquer le pointeur de la souris en mode kiosque</translation>
    </message>
    <message>
        <source>IP, network, host, URL</source>
        <translation>IP, réseau, URL, connexion</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>In whole units of the currency, and a manager must allow it; 0 allows none.</source>
        <translation>En unités entières de la monnaie, et un responsable doit l’autoriser ; 0 n’en permet aucune.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Installez cysqlite 0.4.0 ou plus récent.</translation>
    </message>
    <message>
        <source>Israel Tax Authority: Value Added Tax Order (rate 18% from 2025-01-01); Bank of Israel: 5 agorot withdrawn 2008, cash totals rounded to 10 agorot</source>
        <translation>Autorité fiscale d’Israël : ordonnance sur la TVA (taux de 18% depuis 2025-01-01) ; Banque d’Israël : 5 agorot retirés en 2008, totaux en espèces arrondis à 10 agorot</translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation>Il commence chaque numéro de ticket, comme S1-R1-42.</translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation>Elle ne s&apos;appliquerait jamais&#xa0;: au plus 0 par vente.</translation>
    </message>
    <message>
        <source>It goes away while nobody moves it on the sell screen; a move brings it back.</source>
        <translation>Sur l’écran de vente, il disparaît tant que personne ne le bouge&#xa0;; un mouvement le ramène.</translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation>Il a {count} chiffres&#xa0;; un UPC-A en a 12 et un EAN 13 ou 8&#xa0;: il en manque peut-être.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>Il a {shown}.</translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation>Il a {shown}&#xa0;; nommez-en une «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>It holds on no day of the week.</source>
        <translation>Elle ne vaut aucun jour de la semaine.</translation>
    </message>
    <message>
        <source>It is a label of your scale for item {item}, and no product has that number.</source>
        <translation>C&apos;est une étiquette de votre balance pour l&apos;article {item}, et aucun article n&apos;a ce numéro.</translation>
    </message>
    <message>
        <source>It is a web address without a product number in it.</source>
        <translation>C&apos;est une adresse web sans numéro d&apos;article.</translation>
    </message>
    <message>
        <source>It is no longer sold; restore it first.</source>
        <translation>Il n&apos;est plus vendu&#xa0;; restaurez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>It is taken off. The test of the scanner finds it.</source>
        <translation>C&apos;est retiré. Le test du lecteur le trouve.</translation>
    </message>
    <message>
        <source>It is taken off; Enter and Tab need not be named. The test of the scanner finds it.</source>
        <translation>C&apos;est retiré&#xa0;; Enter et Tab n&apos;ont pas à être nommés. Le test du lecteur le trouve.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>C&apos;est le numéro d&apos;une palette ou d&apos;un colis (SSCC), pas d&apos;un article.</translation>
    </message>
    <message>
        <source>It needs a note that says how it was settled.</source>
        <translation>Il faut une note qui dit comment il a été traité.</translation>
    </message>
    <message>
        <source>It stands on the terminal&apos;s receipt and in its list of payments.</source>
        <translation>Il figure sur le ticket du terminal et dans sa liste des paiements.</translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation>Il faut au moins deux articles.</translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation>Elle a été terminée ou abandonnée&#xa0;; commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>Elle finirait ({last}) avant de commencer ({first}).</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>Ses données GS1 sont illisibles à partir de «&#xa0;{text}&#xa0;»&#xa0;: mal imprimé peut-être, ou le lecteur omet le séparateur (FNC1).</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>Ses données GS1 ne contiennent pas de numéro d&apos;article (GTIN).</translation>
    </message>
    <message>
        <source>Its POIID, as the operator gave it; empty takes the profile&apos;s own.</source>
        <translation>Son POIID, donné par l&apos;opérateur&#xa0;; vide prend celui du profil.</translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation>Son prix est fixe&#xa0;; le reste de la vente peut recevoir une remise.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation>Gardez-en un, ou donnez un autre jour à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosque</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Sont connus {known}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Langue des tickets</translation>
    </message>
    <message>
        <source>Leaving the kiosk needs somebody who may.</source>
        <translation>Quitter le kiosque demande quelqu&apos;un qui le peut.</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>La remise d&apos;un lot est inférieure à 100 pour cent.</translation>
    </message>
    <message>
        <source>Let the till give it back.</source>
        <translation>Laissez la caisse le rendre.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Permet d&apos;ajouter un pourboire à la vente&#xa0;; il ne porte ni taxe ni remise.</translation>
    </message>
    <message>
        <source>Ley 37/1992 art. 90 and 91; European Central Bank</source>
        <translation>Ley 37/1992, art. 90 et 91 ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>Lock after each sale</source>
        <translation>Verrouiller après chaque vente</translation>
    </message>
    <message>
        <source>Longest pause of the scanner</source>
        <translation>Plus longue pause du lecteur</translation>
    </message>
    <message>
        <source>Look at the hours again.</source>
        <translation>Regardez de nouveau les heures.</translation>
    </message>
    <message>
        <source>Look at the list of card payments to settle.</source>
        <translation>Consultez la liste des paiements par carte à traiter.</translation>
    </message>
    <message>
        <source>Look at the time clock again: somebody was faster.</source>
        <translation>Regardez de nouveau la pointeuse&#xa0;: quelqu&apos;un a été plus rapide.</translation>
    </message>
    <message>
        <source>Make a shop with `rcommerce-pos init`.</source>
        <translation>Créez un magasin avec `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make one with `rcommerce-pos init`.</source>
        <translation>Créez-en un avec `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Faites d&apos;abord de quelqu&apos;un d&apos;autre un propriétaire.</translation>
    </message>
    <message>
        <source>Mehrwertsteuergesetz art. 25; Swiss National Bank (smallest coin 5 Rappen)</source>
        <translation>Loi sur la TVA, art. 25 ; Banque nationale suisse (plus petite pièce : 5 centimes)</translation>
    </message>
    <message>
        <source>Mervärdesskattelag (2023:200) chapter 9; Sveriges Riksbank (50 öre withdrawn 2010, totals rounded to 1 krona)</source>
        <translation>Mervärdesskattelag (2023:200), chapitre 9 ; Sveriges Riksbank (50 öre retirés en 2010, totaux arrondis à 1 couronne)</translation>
    </message>
    <message>
        <source>Money is paid in, paid out, or dropped.</source>
        <translation>L&apos;argent est versé, sorti ou prélevé.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>Plus de {max_entries} entrées.</translation>
    </message>
    <message>
        <source>Most that goes to a card without its sale</source>
        <translation>Maximum sur une carte sans sa vente</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Déplacez le dossier de données sur un disque local.</translation>
    </message>
    <message>
        <source>Name of the card terminal</source>
        <translation>Nom du terminal de paiement</translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation>Désignez-en un par sa référence&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name one of them by its SKU.</source>
        <translation>Désignez-en une par sa référence.</translation>
    </message>
    <message>
        <source>Name one of {codes}.</source>
        <translation>Désignez-en une parmi {codes}.</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Never type a whole card number.</source>
        <translation>Ne tapez jamais un numéro de carte complet.</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal in the shop&apos;s network</source>
        <translation>Terminal Nexo Retailer dans le réseau du magasin</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal through its operator</source>
        <translation>Terminal Nexo Retailer via son opérateur</translation>
    </message>
    <message>
        <source>No column holds a SKU or a barcode.</source>
        <translation>Aucune colonne ne contient de référence ou de code-barres.</translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation>Aucune colonne ne contient les noms des articles.</translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation>Aucun article n&apos;a le code «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Aucun article ne s&apos;appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>Aucune vente n&apos;est en attente.</translation>
    </message>
    <message>
        <source>No terminal took this card payment for the sale {number}.</source>
        <translation>Aucun terminal n’a pris ce paiement par carte pour la vente {number}.</translation>
    </message>
    <message>
        <source>No value added tax is levied; Central Bank of Kuwait (smallest coin 5 fils)</source>
        <translation>Aucune TVA n’est perçue ; Banque centrale du Koweït (plus petite pièce : 5 fils)</translation>
    </message>
    <message>
        <source>Nobody counts less than nothing.</source>
        <translation>Personne ne compte moins que rien.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Personne ici n&apos;a ce badge.</translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation>Plus personne ici n&apos;a ce nom.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Personne ici ne s&apos;appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this card was charged.</source>
        <translation>On ne sait pas encore si cette carte a été débitée.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not certified for live use in Austria: the law (RKSV) demands a signature unit for every receipt, and none is connected.</source>
        <translation>Non certifié pour un usage réel en Autriche : la loi (RKSV) exige une unité de signature pour chaque ticket, et aucune n’est branchée.</translation>
    </message>
    <message>
        <source>Not certified for live use in France: the law (CGI art. 286-I-3 bis) demands a certificate or an attestation of the publisher, and there is none.</source>
        <translation>Non certifié pour un usage réel en France : la loi (CGI art. 286-I-3 bis) exige un certificat ou une attestation de l’éditeur, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Not certified for live use in Germany: the law (KassenSichV, §146a AO) demands a certified technical security device (TSE), and none is connected.</source>
        <translation>Non certifié pour un usage réel en Allemagne : la loi (KassenSichV, §146a AO) exige un dispositif technique de sécurité certifié (TSE), et aucun n’est branché.</translation>
    </message>
    <message>
        <source>Not certified for live use in Italy: the law demands a telematic recorder (registratore telematico), and none is connected.</source>
        <translation>Non certifié pour un usage réel en Italie : la loi exige un enregistreur télématique (registratore telematico), et aucun n’est branché.</translation>
    </message>
    <message>
        <source>Not certified for live use in Portugal: the law (Portaria 363/2010) demands software certified by the tax authority, and this is not.</source>
        <translation>Non certifié pour un usage réel au Portugal : la loi (Portaria 363/2010) exige un logiciel certifié par l’administration fiscale, et celui-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>Not certified for live use in Spain: the law (Real Decreto 1007/2023) demands software that keeps chained records as VeriFactu says, and this is not attested.</source>
        <translation>Non certifié pour un usage réel en Espagne : la loi (Real Decreto 1007/2023) exige un logiciel qui tient des registres chaînés selon VeriFactu, et cela n’est pas attesté.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Rien n’est encore compté.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>Rien n&apos;est perdu&#xa0;: les données d&apos;avant sont gardées dans {backup}.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder} ({reason}).</source>
        <translation>On ne peut rien écrire dans le dossier {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Rien n&apos;a été changé. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free {megabytes} MB and start again.</source>
        <translation>Rien n&apos;a été changé. Libérez {megabytes} Mo et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version of R Commerce POS.</source>
        <translation>Rien n&apos;a été changé. Lancez la version plus récente de R Commerce POS.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Rien n&apos;a été associé.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the permissions of the data folder.</source>
        <translation>Rien n&apos;a été écrit. Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder that you may write to.</source>
        <translation>Rien n&apos;a été écrit. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space, then try again.</source>
        <translation>Rien n&apos;a été écrit. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the file, and restore the last backup beside it.</source>
        <translation>Rien n&apos;a été écrit. Gardez le fichier et restaurez la dernière sauvegarde à côté.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it to finish (an import, a backup) and try again.</source>
        <translation>Rien n&apos;a été écrit. Attendez qu&apos;il ait fini (un import, une sauvegarde) et réessayez.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 are given by a shop or its scale: a label template or a product with this code is missing.</source>
        <translation>Les numéros qui commencent par 2 sont donnés par un magasin ou sa balance&#xa0;: il manque un modèle d&apos;étiquette ou un article avec ce code.</translation>
    </message>
    <message>
        <source>Of a card the till takes the last four digits and the authorisation code only.</source>
        <translation>D&apos;une carte, la caisse ne prend que les quatre derniers chiffres et le code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>Du prix d&apos;une ligne, promotions, remises et changements de prix compris&#xa0;; au-delà un responsable approuve.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>Du prix d&apos;une ligne, promotions, remises et changements de prix compris&#xa0;; au-delà le propriétaire approuve.</translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>Proposez ensemble des articles de taxes différentes par une promotion&#xa0;: elle partage le prix exactement.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>Proposés à la caisse au-dessus de 0&#xa0;; taxés comme les articles de la classe normale.</translation>
    </message>
    <message>
        <source>One on each line, such as Voucher or Cheque. A line that ends with + gives change.</source>
        <translation>Un par ligne, comme Bon d&apos;achat ou Chèque. Une ligne qui finit par + rend la monnaie.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Seule une vente du service ouvert peut être annulée&#xa0;; sinon reprenez les articles.</translation>
    </message>
    <message>
        <source>Only a way of the shop&apos;s own has a name.</source>
        <translation>Seul un moyen de paiement propre au magasin a un nom.</translation>
    </message>
    <message>
        <source>Only an owner has a recovery code, and {actor} is none.</source>
        <translation>Seul un propriétaire a un code de récupération, et {actor} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Only goods and services have variants.</source>
        <translation>Seuls les articles et services ont des variantes.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Seules les pièces ont un numéro de série.</translation>
    </message>
    <message>
        <source>Only printable ASCII fits into this barcode.</source>
        <translation>Seul de l&apos;ASCII imprimable tient dans ce code-barres.</translation>
    </message>
    <message>
        <source>Only the federal GST is set. Add the tax of your province before you sell.</source>
        <translation>Seule la TPS fédérale est réglée. Saisissez la taxe de votre province avant de vendre.</translation>
    </message>
    <message>
        <source>Only weighed goods have a tare.</source>
        <translation>Seuls les articles pesés ont une tare.</translation>
    </message>
    <message>
        <source>Only {left} of {product} are left.</source>
        <translation>Il ne reste que {left} de {product}.</translation>
    </message>
    <message>
        <source>Open it first: a correction moves money in its drawer.</source>
        <translation>Ouvrez-la d&apos;abord&#xa0;: une correction déplace de l&apos;argent dans son tiroir.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation>Ouvrez-la avec les espèces qui sont dans le tiroir.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation>Ouvrez-la avec les espèces qui sont dans le tiroir&#xa0;; la vente est gardée.</translation>
    </message>
    <message>
        <source>Open the till once, then practise.</source>
        <translation>Ouvrez la caisse une fois, puis entraînez-vous.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Autres moyens de paiement</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>code PIN</translation>
    </message>
    <message>
        <source>POIID, serial, identifier</source>
        <translation>POIID, identifiant, série</translation>
    </message>
    <message>
        <source>Parking sets the open sale aside; it comes back here.</source>
        <translation>Mettre en attente range la vente ouverte ; elle revient ici.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>Les heures autorisées commencent et finissent à des heures différentes.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Les pièces se comptent en nombres entiers.</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Practice did not open. {why}</source>
        <translation>L&apos;entraînement ne s&apos;est pas ouvert. {why}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation>Remettez le fichier depuis l&apos;endroit d&apos;où le dossier a été copié.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation>Remettez le fichier depuis l&apos;endroit d&apos;où le dossier a été copié&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Quantities are counted in thousandths.</source>
        <translation>Les quantités sont comptées en millièmes.</translation>
    </message>
    <message>
        <source>Read the number on the receipt again.</source>
        <translation>Relisez le numéro sur le ticket.</translation>
    </message>
    <message>
        <source>Receipt footer</source>
        <translation>Pied du ticket</translation>
    </message>
    <message>
        <source>Receipt width</source>
        <translation>Largeur du ticket</translation>
    </message>
    <message>
        <source>Recount it, or ask the manager to sell it.</source>
        <translation>Recomptez, ou demandez au responsable de le vendre.</translation>
    </message>
    <message>
        <source>Remove the line instead.</source>
        <translation>Retirez plutôt la ligne.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --map {field}=COLUMN.</source>
        <translation>Renommez-en une, ou dites --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>Returns to the sign-in screen with the sale kept; 0 never locks.</source>
        <translation>Revient à l&apos;écran de connexion, la vente est gardée&#xa0;; 0 ne verrouille jamais.</translation>
    </message>
    <message>
        <source>Revoke it there first, or scan another one.</source>
        <translation>Retirez-le d&apos;abord là-bas, ou scannez-en un autre.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation>SQLite {version} peut abîmer les données et n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>Sales tax differs from place to place: the rate is 0 until you enter the one of your address.</source>
        <translation>La taxe de vente change d’un lieu à l’autre : le taux est 0 jusqu’à ce que vous saisissiez celui de votre adresse.</translation>
    </message>
    <message>
        <source>Sales tax is set by state, county and city; Federal Reserve and United States Mint</source>
        <translation>La taxe de vente est fixée par l’État, le comté et la ville ; Federal Reserve et United States Mint</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Enregistrez-le en CSV (séparé par des virgules) et importez celui-ci.</translation>
    </message>
    <message>
        <source>Say an amount above zero and below {gross}.</source>
        <translation>Dites un montant au-dessus de zéro et sous {gross}.</translation>
    </message>
    <message>
        <source>Say from when on it applies.</source>
        <translation>Dites à partir de quand elle s&apos;applique.</translation>
    </message>
    <message>
        <source>Say how many items are given for less.</source>
        <translation>Dites combien d&apos;articles sont donnés pour moins.</translation>
    </message>
    <message>
        <source>Say how many items it takes.</source>
        <translation>Dites combien d&apos;articles il faut.</translation>
    </message>
    <message>
        <source>Say how many percent come off.</source>
        <translation>Dites combien de pour cent sont déduits.</translation>
    </message>
    <message>
        <source>Say how much comes off.</source>
        <translation>Dites combien est déduit.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Dites combien.</translation>
    </message>
    <message>
        <source>Say in the products window what it consists of.</source>
        <translation>Dites dans la fenêtre des articles de quoi il se compose.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Dites-le en {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Say the amount.</source>
        <translation>Dites le montant.</translation>
    </message>
    <message>
        <source>Say what it costs.</source>
        <translation>Dites ce qu&apos;il coûte.</translation>
    </message>
    <message>
        <source>Say whether it was paid; that settles it.</source>
        <translation>Dites si c&apos;est payé&#xa0;; il est alors traité.</translation>
    </message>
    <message>
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>Dites laquelle avec --map name=COLUMN. Le fichier a {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>Dites laquelle avec --map sku=COLUMN ou --map barcode=COLUMN. Le fichier a {shown}.</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>Scannez un autre badge.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scannez les pièces une par une.</translation>
    </message>
    <message>
        <source>Scanner bounce</source>
        <translation>Rebond du lecteur</translation>
    </message>
    <message>
        <source>Scanner speed</source>
        <translation>Vitesse du lecteur</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>Écran de vente</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Montrer les premiers pas</translation>
    </message>
    <message>
        <source>Sign in by badge</source>
        <translation>Connexion par badge</translation>
    </message>
    <message>
        <source>So many cannot lie in a shop.</source>
        <translation>Il ne peut pas y en avoir autant dans un magasin.</translation>
    </message>
    <message>
        <source>So many products cannot be chosen one by one.</source>
        <translation>Autant d&apos;articles ne se choisissent pas un par un.</translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation>Quelqu&apos;un d&apos;autre approuve.</translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation>Quelqu&apos;un d&apos;autre peut se connecter entre-temps&#xa0;; un responsable peut déverrouiller.</translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;encaisse.</translation>
    </message>
    <message>
        <source>Somebody else who keeps the records does it.</source>
        <translation>Une autre personne qui tient les fiches le fait.</translation>
    </message>
    <message>
        <source>Somebody else who may correct hours does it.</source>
        <translation>Une autre personne qui peut corriger les heures le fait.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>Quelqu&apos;un d&apos;assez âgé peut l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes it.</source>
        <translation>Quelqu&apos;un qui peut autant le change.</translation>
    </message>
    <message>
        <source>Somebody who may do it gives it.</source>
        <translation>Quelqu&apos;un qui le peut le donne.</translation>
    </message>
    <message>
        <source>Somebody with a higher limit gives it.</source>
        <translation>Quelqu&apos;un avec une limite plus haute le donne.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personnel et heures</translation>
    </message>
    <message>
        <source>Staff and permissions</source>
        <translation>Personnel et droits</translation>
    </message>
    <message>
        <source>Such as https://192.168.1.20:8443/nexo; empty takes the profile&apos;s own.</source>
        <translation>Comme https://192.168.1.20:8443/nexo&#xa0;; vide prend celle du profil.</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or WebP file.</source>
        <translation>Prenez un fichier PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Take another file.</source>
        <translation>Prenez un autre fichier.</translation>
    </message>
    <message>
        <source>Take the rest in cash or by card.</source>
        <translation>Prenez le reste en espèces ou par carte.</translation>
    </message>
    <message>
        <source>Take them off the product first.</source>
        <translation>Retirez-les d&apos;abord de l&apos;article.</translation>
    </message>
    <message>
        <source>Take this payment out and put it in again.</source>
        <translation>Retirez ce paiement et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Les taxes en pourcentage du prix taxe comprise font 100 ou plus.</translation>
    </message>
    <message>
        <source>Test terminal (no funds move)</source>
        <translation>Terminal de test (aucun mouvement d&apos;argent)</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Taille du texte et des boutons</translation>
    </message>
    <message>
        <source>The SKU {sku} is there twice.</source>
        <translation>La référence {sku} figure deux fois.</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>La référence «&#xa0;{sku}&#xa0;» appartient déjà à {product}.</translation>
    </message>
    <message>
        <source>The amount is above zero.</source>
        <translation>Le montant est au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation>Le montant «&#xa0;{text}&#xa0;» a plus de décimales que {currency}.</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation>Le montant «&#xa0;{text}&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>The authorisation code is needed: up to 12 letters and digits.</source>
        <translation>Le code d&apos;autorisation est nécessaire&#xa0;: jusqu&apos;à 12 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>La sauvegarde à faire avant la mise à jour n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is there twice.</source>
        <translation>Le code-barres {barcode} figure deux fois.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation>Le code-barres «&#xa0;{barcode}&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation>Le code-barres «&#xa0;{barcode}&#xa0;» ne représente rien.</translation>
    </message>
    <message>
        <source>The card counts: let it pay, or give it back first.</source>
        <translation>La carte compte : laissez-la payer, ou rendez-la d’abord.</translation>
    </message>
    <message>
        <source>The card terminal is still at work for another payment.</source>
        <translation>Le terminal de paiement traite encore un autre paiement.</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale.</source>
        <translation>Le terminal de paiement a pris {amount} pour cette vente.</translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation>L&apos;encaissement «&#xa0;{checkout_id}&#xa0;» a déjà été terminé avec un autre contenu.</translation>
    </message>
    <message>
        <source>The code of a coupon has 3 to 40 letters or digits.</source>
        <translation>Le code d&apos;un coupon a de 3 à 40 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>The code of a price list has 1 to 30 characters.</source>
        <translation>Le code d&apos;une liste de prix a de 1 à 30 caractères.</translation>
    </message>
    <message>
        <source>The code of a tax has 1 to 20 letters, and no blank.</source>
        <translation>Le code d&apos;une taxe a de 1 à 20 lettres et aucun espace.</translation>
    </message>
    <message>
        <source>The column “{column}” is there {count} times.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» figure {count} fois.</translation>
    </message>
    <message>
        <source>The coupon {coupon} counts once in a sale.</source>
        <translation>Le coupon {coupon} compte une fois par vente.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is in this sale already.</source>
        <translation>Le coupon {coupon} est déjà dans cette vente.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is limited for each customer.</source>
        <translation>Le coupon {coupon} est limité par client.</translation>
    </message>
    <message>
        <source>The coupon {coupon} was redeemed already.</source>
        <translation>Le coupon {coupon} a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The coupon {folded} is there already.</source>
        <translation>Le coupon {folded} existe déjà.</translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken off.</source>
        <translation>La remise est supérieure à ce dont elle est déduite.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The document is {document}.</source>
        <translation>Le document est {document}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file has no column for the {wanted}.</source>
        <translation>Le fichier n&apos;a pas de colonne pour&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Le fichier n&apos;a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>Le fichier n&apos;a pas cette colonne.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>Le premier jour, {first}, est après le dernier, {last}.</translation>
    </message>
    <message>
        <source>The first line names the columns, and each product has a line of its own.</source>
        <translation>La première ligne nomme les colonnes, et chaque article a sa propre ligne.</translation>
    </message>
    <message>
        <source>The first line of {file} {reason}: it is no list of products.</source>
        <translation>La première ligne de {file} {reason}&#xa0;: ce n&apos;est pas une liste d&apos;articles.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <source>The import {wanted} was taken back already.</source>
        <translation>L&apos;import {wanted} a déjà été repris.</translation>
    </message>
    <message>
        <source>The included taxes leave nothing of the price.</source>
        <translation>Les taxes comprises ne laissent rien du prix.</translation>
    </message>
    <message>
        <source>The inner check digit of this label ({measure}) should be {digit}: it may be misread, or the label follows another template.</source>
        <translation>La clé de contrôle interne de cette étiquette ({measure}) devrait être {digit}&#xa0;: mal lue peut-être, ou l&apos;étiquette suit un autre modèle.</translation>
    </message>
    <message>
        <source>The label carries a weight, and {product} is sold by {unit}.</source>
        <translation>L&apos;étiquette porte un poids, et {product} se vend par {unit}.</translation>
    </message>
    <message>
        <source>The label presets name no countries.</source>
        <translation>Les modèles d&apos;étiquettes ne nomment aucun pays.</translation>
    </message>
    <message>
        <source>The label template “{pattern}” cannot be used: {fault}.</source>
        <translation>Le modèle d&apos;étiquette «&#xa0;{pattern}&#xa0;» est inutilisable&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The labels of your scale take every range of numbers that a shop may give itself.</source>
        <translation>Les étiquettes de votre balance occupent toutes les plages de numéros qu&apos;un magasin peut se donner.</translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Le dernier chiffre de cette étiquette devrait être {digit}&#xa0;: code mal lu ou mal tapé peut-être.</translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Le dernier chiffre devrait être {digit}&#xa0;: code mal lu ou mal tapé peut-être.</translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The one that this till speaks to. Without it, cards are taken on a machine of their own.</source>
        <translation>Celui auquel cette caisse parle. Sans lui, les cartes passent sur un terminal autonome.</translation>
    </message>
    <message>
        <source>The option {option} has no value.</source>
        <translation>L&apos;option {option} n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: at most {side} on a side and {most} million in all.</source>
        <translation>L&apos;image a trop de pixels&#xa0;: au plus {side} par côté et {most} millions en tout.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete.</source>
        <translation>L&apos;image est abîmée ou incomplète.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is larger than {most} MB.</source>
        <translation>Le fichier de l&apos;image dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation>L&apos;article a déjà le code-barres «&#xa0;{barcode}&#xa0;».</translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation>La quantité ne tombe pas en millièmes entiers.</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation>La quantité «&#xa0;{text}&#xa0;» a plus de trois décimales.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation>La quantité «&#xa0;{text}&#xa0;» est trop grande.</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>La vente est comme elle était.</translation>
    </message>
    <message>
        <source>The sale {number} belongs to another shift.</source>
        <translation>La vente {number} appartient à un autre service.</translation>
    </message>
    <message>
        <source>The sale {number} is written as paid like that already.</source>
        <translation>La vente {number} est déjà notée comme payée ainsi.</translation>
    </message>
    <message>
        <source>The sale {number} was voided already by {staff}.</source>
        <translation>La vente {number} a déjà été annulée par {staff}.</translation>
    </message>
    <message>
        <source>The same code again within so many milliseconds is one item.</source>
        <translation>Le même code en si peu de millisecondes compte pour un article.</translation>
    </message>
    <message>
        <source>The secret that PINs are checked with ({file}) cannot be read.</source>
        <translation>Le secret qui sert à vérifier les codes PIN ({file}) est illisible.</translation>
    </message>
    <message>
        <source>The settings list the ways that the shop takes beside cash and cards.</source>
        <translation>Les réglages indiquent ce que le magasin accepte en plus des espèces et des cartes.</translation>
    </message>
    <message>
        <source>The shop needs an owner who may do everything.</source>
        <translation>Le magasin a besoin d&apos;un propriétaire qui peut tout.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not of this version.</source>
        <translation>Le fichier du magasin n&apos;est pas de cette version.</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>La plus petite pièce est supérieure à 0.</translation>
    </message>
    <message>
        <source>The store code {store} is that of practice tills.</source>
        <translation>Le code de magasin {store} est celui des caisses d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The store in {folder} was never set up.</source>
        <translation>Les données de {folder} n&apos;ont jamais été configurées.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>Le fichier de données ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The store&apos;s file does not take the setting {name} = {number} (it has {found}).</source>
        <translation>Le fichier de données n&apos;accepte pas le réglage {name} = {number} (il a {found}).</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no store.</source>
        <translation>Le fichier de données est abîmé ou n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The store&apos;s file may not be written.</source>
        <translation>Le fichier de données ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The table could not be written: {why}.</source>
        <translation>Le tableau n&apos;a pas pu être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The terminal has answered, or is still being asked.</source>
        <translation>Le terminal a répondu, ou est encore interrogé.</translation>
    </message>
    <message>
        <source>The terminal has not refused to give this card payment back.</source>
        <translation>Le terminal n’a pas refusé de rendre ce paiement par carte.</translation>
    </message>
    <message>
        <source>The terminal is giving this money back now.</source>
        <translation>Le terminal est en train de rembourser cet argent.</translation>
    </message>
    <message>
        <source>The terminal never named this payment, so the till cannot give it back.</source>
        <translation>Le terminal n&apos;a jamais identifié ce paiement, la caisse ne peut donc pas le rembourser.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>La caisse n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>The till itself works as before.</source>
        <translation>La caisse elle-même marche comme avant.</translation>
    </message>
    <message>
        <source>The till keeps no card numbers. Take the card on the terminal.</source>
        <translation>La caisse ne garde aucun numéro de carte. Prenez la carte sur le terminal.</translation>
    </message>
    <message>
        <source>The till was opened already by {staff}.</source>
        <translation>La caisse a déjà été ouverte par {staff}.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} cannot be read.</source>
        <translation>La clé de signature {file} de la caisse est illisible.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} is damaged.</source>
        <translation>La clé de signature {file} de la caisse est abîmée.</translation>
    </message>
    <message>
        <source>The unit price “{text}” has more than six decimals.</source>
        <translation>Le prix unitaire «&#xa0;{text}&#xa0;» a plus de six décimales.</translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation>Le prix unitaire «&#xa0;{text}&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation>La valeur de ({identifier}) {label}, «&#xa0;{value}&#xa0;», n&apos;est pas possible&#xa0;: mal imprimée peut-être.</translation>
    </message>
    <message>
        <source>The variant {values} is there twice.</source>
        <translation>La variante {values} figure deux fois.</translation>
    </message>
    <message>
        <source>The words of a {what} have 1 to {longest_label} letters.</source>
        <translation>Le texte ({what}) a de 1 à {longest_label} lettres.</translation>
    </message>
    <message>
        <source>The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.</source>
        <translation>Le code «&#xa0;{wanted}&#xa0;» ({what}) n&apos;a pas de 1 à {longest_code} lettres et chiffres.</translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation>«&#xa0;{wanted}&#xa0;» ({what}) commence ou finit par un espace, ou contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are 1 to {most} options, each with its own name.</source>
        <translation>Il y a de 1 à {most} options, chacune avec son nom.</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>Il y a au plus {most_pages} pages.</translation>
    </message>
    <message>
        <source>There are at most {most} tags of at most {letters} letters.</source>
        <translation>Il y a au plus {most} étiquettes de {letters} lettres au plus.</translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation>Il n&apos;y a pas encore de classes de taxe pour le pays «&#xa0;{country}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Il y a déjà un groupe «&#xa0;{group}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already.</source>
        <translation>Il y a déjà un magasin dans {folder}.</translation>
    </message>
    <message>
        <source>There is no coupon {coupon}.</source>
        <translation>Il n&apos;y a pas de coupon {coupon}.</translation>
    </message>
    <message>
        <source>There is no import “{wanted}”.</source>
        <translation>Il n&apos;y a pas d&apos;import «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation>Il n&apos;y a pas de ligne {number} dans cette vente.</translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation>Il n&apos;y a pas de liste de prix «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no profile of terminals called {name}.</source>
        <translation>Il n&apos;y a pas de profil de terminal nommé {name}.</translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation>Il n&apos;y a pas de place pour la sauvegarde à faire avant la mise à jour.</translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation>Il n&apos;y a pas de vente «&#xa0;{number}&#xa0;» dans ce magasin.</translation>
    </message>
    <message>
        <source>There is no service charge in this shop.</source>
        <translation>Il n&apos;y a pas de frais de service dans ce magasin.</translation>
    </message>
    <message>
        <source>There is no shop in {folder} yet.</source>
        <translation>Il n&apos;y a pas encore de magasin dans {folder}.</translation>
    </message>
    <message>
        <source>There is no such card payment.</source>
        <translation>Ce paiement par carte n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such group of modifiers.</source>
        <translation>Ce groupe d&apos;options n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop.</source>
        <translation>Cette vente n&apos;existe pas dans ce magasin.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>Ce service n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no tax class “{tax_class}”.</source>
        <translation>Il n&apos;y a pas de classe de taxe «&#xa0;{tax_class}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation>Il n&apos;y a pas de mode de vente «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no till {register} in this shop.</source>
        <translation>Il n&apos;y a pas de caisse {register} dans ce magasin.</translation>
    </message>
    <message>
        <source>There is nothing in this sale yet.</source>
        <translation>Il n&apos;y a encore rien dans cette vente.</translation>
    </message>
    <message>
        <source>There is nothing to give a discount on yet.</source>
        <translation>Il n&apos;y a encore rien sur quoi faire une remise.</translation>
    </message>
    <message>
        <source>There is stock of this product, and it would belong to none of its variants.</source>
        <translation>Il y a du stock de cet article, et il n&apos;appartiendrait à aucune de ses variantes.</translation>
    </message>
    <message>
        <source>These options make {count} variants; a product has at most {most}.</source>
        <translation>Ces options font {count} variantes&#xa0;; un article en a au plus {most}.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>Ce code PIN est de ceux que chacun essaie d&apos;abord.</translation>
    </message>
    <message>
        <source>This card payment does not wait for a decision.</source>
        <translation>Ce paiement par carte n&apos;attend pas de décision.</translation>
    </message>
    <message>
        <source>This card terminal pays nothing to a card without the sale that it paid.</source>
        <translation>Ce terminal ne verse rien sur une carte sans la vente qu’elle a payée.</translation>
    </message>
    <message>
        <source>This category is not there any more.</source>
        <translation>Cette catégorie n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This choice does not belong to the product.</source>
        <translation>Ce choix n&apos;appartient pas à l&apos;article.</translation>
    </message>
    <message>
        <source>This customer has redeemed the coupon {coupon}.</source>
        <translation>Ce client a déjà utilisé le coupon {coupon}.</translation>
    </message>
    <message>
        <source>This customer is not known any more.</source>
        <translation>Ce client n&apos;est plus connu.</translation>
    </message>
    <message>
        <source>This icon or colour is not there.</source>
        <translation>Cette icône ou couleur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This is no payment: money went to the card with it already.</source>
        <translation>Ce n’est pas un paiement : de l’argent est déjà allé sur la carte avec lui.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>Ce n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Ce n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>Ce n&apos;est pas un document JSON ({error}).</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>C&apos;est déjà traité.</translation>
    </message>
    <message>
        <source>This is the number of a payment card, not a code of goods.</source>
        <translation>C’est le numéro d’une carte de paiement, pas un code d’article.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge.</source>
        <translation>C&apos;est le badge de {name}.</translation>
    </message>
    <message>
        <source>This needs its reason, of at most {most} characters.</source>
        <translation>Il faut un motif de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Cette page n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This person does not work here.</source>
        <translation>Cette personne ne travaille pas ici.</translation>
    </message>
    <message>
        <source>This picture is not there any more.</source>
        <translation>Cette image n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This price list is gone.</source>
        <translation>Cette liste de prix n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Cet article n&apos;est plus au catalogue.</translation>
    </message>
    <message>
        <source>This promotion is not known any more.</source>
        <translation>Cette promotion n&apos;est plus connue.</translation>
    </message>
    <message>
        <source>This punch was corrected already, or never was.</source>
        <translation>Ce pointage a déjà été corrigé, ou n&apos;a jamais existé.</translation>
    </message>
    <message>
        <source>This sale has a card payment whose outcome is not known yet.</source>
        <translation>Cette vente a un paiement par carte dont l&apos;issue n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>This sale is no longer open.</source>
        <translation>Cette vente n&apos;est plus ouverte.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>Cette vente n&apos;est plus en attente.</translation>
    </message>
    <message>
        <source>This sale is partly paid.</source>
        <translation>Cette vente est payée en partie.</translation>
    </message>
    <message>
        <source>This sale was never set aside.</source>
        <translation>Cette vente n&apos;a jamais été mise de côté.</translation>
    </message>
    <message>
        <source>This shop has no owner.</source>
        <translation>Ce magasin n&apos;a pas de propriétaire.</translation>
    </message>
    <message>
        <source>This shop has no standard tax class.</source>
        <translation>Ce magasin n&apos;a pas de classe de taxe normale.</translation>
    </message>
    <message>
        <source>This shop is open in another window already ({holder}).</source>
        <translation>Ce magasin est déjà ouvert dans une autre fenêtre ({holder}).</translation>
    </message>
    <message>
        <source>This shop is open in another window already.</source>
        <translation>Ce magasin est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This store has no shop yet.</source>
        <translation>Ces données n&apos;ont pas encore de magasin.</translation>
    </message>
    <message>
        <source>This store was written by a newer version (schema {found}; this one knows {known}).</source>
        <translation>Ces données ont été écrites par une version plus récente (schéma {found}&#xa0;; celle-ci connaît {known}).</translation>
    </message>
    <message>
        <source>This tax class is not there any more.</source>
        <translation>Cette classe de taxe n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This till has no card terminal.</source>
        <translation>Cette caisse n&apos;a pas de terminal de paiement.</translation>
    </message>
    <message>
        <source>This till is a practice till already.</source>
        <translation>Cette caisse est déjà une caisse d&apos;entraînement.</translation>
    </message>
    <message>
        <source>This was paid on the card terminal {terminal}, which this till does not use now.</source>
        <translation>Cela a été payé sur le terminal de paiement {terminal}, que cette caisse n’utilise pas actuellement.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation>Les pourboires sont désactivés dans ce magasin.</translation>
    </message>
    <message>
        <source>Too many unknown badges. Wait {seconds} seconds.</source>
        <translation>Trop de badges inconnus. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Trop de codes PIN faux pour {name}. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <source>Try another card or another way to pay.</source>
        <translation>Essayez une autre carte ou un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Deux colonnes s&apos;appellent «&#xa0;{name}&#xa0;», et on ne sait pas laquelle contient&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>Two fields are read from the column {column}.</source>
        <translation>Deux champs sont lus dans la colonne {column}.</translation>
    </message>
    <message>
        <source>Two groups are called {group}.</source>
        <translation>Deux groupes s&apos;appellent {group}.</translation>
    </message>
    <message>
        <source>Two steps begin at the same point.</source>
        <translation>Deux paliers commencent au même point.</translation>
    </message>
    <message>
        <source>Type 3 * for three.</source>
        <translation>Tapez 3 * pour trois.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>Tapez seulement des chiffres.</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz 1994 §10; European Central Bank</source>
        <translation>Umsatzsteuergesetz 1994 §10 ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz §12; European Central Bank (notes and coins)</source>
        <translation>Umsatzsteuergesetz §12 ; Banque centrale européenne (billets et pièces)</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Prenez un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use its three-letter code, such as EUR.</source>
        <translation>Prenez son code de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Use that window, or close it first. Nothing was changed.</source>
        <translation>Utilisez cette fenêtre, ou fermez-la d&apos;abord. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>VAT number, tax ID, GST, sales tax</source>
        <translation>TVA, SIRET, impôt, numéro fiscal</translation>
    </message>
    <message>
        <source>VAT, rounding, round, cent, GST</source>
        <translation>arrondi, arrondir, TVA, centime</translation>
    </message>
    <message>
        <source>Value Added Tax Act 1994, sections 2 and 29A; Bank of England and Royal Mint; VAT Notice 709/1 (food eaten on the premises)</source>
        <translation>Value Added Tax Act 1994, sections 2 et 29A ; Bank of England et Royal Mint ; VAT Notice 709/1 (consommation sur place)</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Les variantes diffèrent par 1 à {max_options} options nommées.</translation>
    </message>
    <message>
        <source>Variants differ in at least one option, such as size.</source>
        <translation>Les variantes diffèrent par au moins une option, comme la taille.</translation>
    </message>
    <message>
        <source>Variants that are there stay: they may have been sold.</source>
        <translation>Les variantes existantes restent&#xa0;: elles ont pu être vendues.</translation>
    </message>
    <message>
        <source>Void the sale to give it back to the card, and ring it up again.</source>
        <translation>Annulez la vente pour le rendre à la carte, et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Wait for it, cancel it, or set the sale aside and serve the next customer.</source>
        <translation>Attendez-le, annulez-le, ou mettez la vente de côté et servez le client suivant.</translation>
    </message>
    <message>
        <source>Wait for it, or take cash for this sale.</source>
        <translation>Attendez-le, ou prenez des espèces pour cette vente.</translation>
    </message>
    <message>
        <source>Wait until it has answered.</source>
        <translation>Attendez qu&apos;il ait répondu.</translation>
    </message>
    <message>
        <source>Weekdays are 0 (Monday) to 6.</source>
        <translation>Les jours de la semaine vont de 0 (lundi) à 6.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Pesez encore une fois.</translation>
    </message>
    <message>
        <source>Wet op de omzetbelasting 1968 art. 9; cash totals rounded to 5 cents since 2004; European Central Bank</source>
        <translation>Wet op de omzetbelasting 1968, art. 9 ; totaux en espèces arrondis à 5 centimes depuis 2004 ; Banque centrale européenne</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Ce qui est compté avec les articles est une consigne.</translation>
    </message>
    <message>
        <source>What the card terminal took cannot be changed here.</source>
        <translation>Ce que le terminal de paiement a pris ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>What the scanner sends after a code</source>
        <translation>Ce que le lecteur envoie après un code</translation>
    </message>
    <message>
        <source>What the scanner sends before a code</source>
        <translation>Ce que le lecteur envoie avant un code</translation>
    </message>
    <message>
        <source>What was imported before it is in the list below and can be taken back.</source>
        <translation>Ce qui a été importé avant est dans la liste ci-dessous et peut être repris.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Ce qui a été lu avant est importé ; corrigez le fichier et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Quand deux promotions veulent les mêmes articles</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Partout où quelqu&apos;un est connecté</translation>
    </message>
    <message>
        <source>Whether “{name}” gives change is said in the settings.</source>
        <translation>Les réglages disent si « {name} » rend la monnaie.</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Tant que l&apos;entraînement est ouvert</translation>
    </message>
    <message>
        <source>Write the rate into the tax settings; the rest of the sale is kept.</source>
        <translation>Saisissez le taux dans les taxes&#xa0;; le reste de la vente est gardé.</translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation>Faux&#xa0;: {what}. Encore 1 essai avant une attente.</translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation>Faux&#xa0;: {what}. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation>Faux&#xa0;: {what}. Encore {left} essais avant une attente.</translation>
    </message>
    <message>
        <source>Your scale prints labels with such numbers: it may stand for a weight or a price.</source>
        <translation>Votre balance imprime des étiquettes avec de tels numéros : il peut désigner un poids ou un prix.</translation>
    </message>
    <message>
        <source>ZIP code, postcode</source>
        <translation>CP, code postal</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>une clé (V) n&apos;existe que pour une mesure de quatre ou cinq chiffres</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>modifier le stock</translation>
    </message>
    <message>
        <source>compare card payments</source>
        <translation>comparer les paiements par carte</translation>
    </message>
    <message>
        <source>cursor, arrow, touch</source>
        <translation>curseur, flèche, souris, tactile</translation>
    </message>
    <message>
        <source>give the card of a finished sale back</source>
        <translation>rembourser la carte d&apos;une vente terminée</translation>
    </message>
    <message>
        <source>it could not be stored before it was sent</source>
        <translation>il n’a pas pu être enregistré avant l’envoi</translation>
    </message>
    <message>
        <source>its answer was not kept</source>
        <translation>sa réponse n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>refund, return, unreferenced, limit</source>
        <translation>remboursement, retour, sans ticket, limite</translation>
    </message>
    <message>
        <source>the answer belongs to an earlier payment</source>
        <translation>la réponse appartient à un paiement précédent</translation>
    </message>
    <message>
        <source>the answer is packed</source>
        <translation>la réponse est compressée</translation>
    </message>
    <message>
        <source>void, remove, cancel, approval, theft</source>
        <translation>annulation, retirer, annuler, accord, vol</translation>
    </message>
    <message>
        <source>{product} has a stock already.</source>
        <translation>{product} a déjà un stock.</translation>
    </message>
    <message>
        <source>{product} is nothing that lies in stock.</source>
        <translation>{product} n&apos;est pas tenu en stock.</translation>
    </message>
    <message>
        <source>{product} was sold or moved meanwhile: {count} are on record now.</source>
        <translation>{product} a été vendu ou déplacé entre-temps : {count} sont enregistrés.</translation>
    </message>
    <message>
        <source>“{name}” is no way to pay in this shop.</source>
        <translation>« {name} » n&apos;est pas un moyen de paiement dans ce magasin.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}.</source>
        <translation>« {text} » peut être {whole}{part} ou {whole}.{part}.</translation>
    </message>
    <message>
        <source>add a barcode</source>
        <translation>ajouter un code-barres</translation>
    </message>
    <message>
        <source>add a category</source>
        <translation>ajouter une catégorie</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>ajouter un client</translation>
    </message>
    <message>
        <source>add a product</source>
        <translation>ajouter un article</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>archive a product</source>
        <translation>archiver un article</translation>
    </message>
    <message>
        <source>archive somebody</source>
        <translation>archiver quelqu&apos;un</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>change a bundle</source>
        <translation>modifier un lot</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>modifier un prix</translation>
    </message>
    <message>
        <source>change a product</source>
        <translation>modifier un article</translation>
    </message>
    <message>
        <source>change modifiers</source>
        <translation>modifier les options</translation>
    </message>
    <message>
        <source>change pictures</source>
        <translation>modifier des images</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>modifier les listes de prix</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>modifier des prix</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>modifier des articles</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>modifier les promotions</translation>
    </message>
    <message>
        <source>change quick keys</source>
        <translation>modifier les touches rapides</translation>
    </message>
    <message>
        <source>change staff</source>
        <translation>modifier le personnel</translation>
    </message>
    <message>
        <source>change taxes</source>
        <translation>modifier les taxes</translation>
    </message>
    <message>
        <source>change the PIN of somebody else</source>
        <translation>modifier le code PIN de quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>close the till</source>
        <translation>fermer la caisse</translation>
    </message>
    <message>
        <source>correct hours</source>
        <translation>corriger des heures</translation>
    </message>
    <message>
        <source>correct how a sale was paid</source>
        <translation>corriger comment une vente a été payée</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>créer un article</translation>
    </message>
    <message>
        <source>decide about a card payment</source>
        <translation>décider d&apos;un paiement par carte</translation>
    </message>
    <message>
        <source>delete a product</source>
        <translation>supprimer un article</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>ne finit pas</translation>
    </message>
    <message>
        <source>exempt somebody from tax</source>
        <translation>exonérer quelqu&apos;un de taxe</translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation>expliquer un écart</translation>
    </message>
    <message>
        <source>give a card payment back</source>
        <translation>rembourser un paiement par carte</translation>
    </message>
    <message>
        <source>give a discount</source>
        <translation>faire une remise</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>faire une remise sur la vente</translation>
    </message>
    <message>
        <source>give out a badge</source>
        <translation>donner un badge</translation>
    </message>
    <message>
        <source>holds a name without an end</source>
        <translation>contient un nom sans fin</translation>
    </message>
    <message>
        <source>honour a former price</source>
        <translation>accorder un ancien prix</translation>
    </message>
    <message>
        <source>import prices</source>
        <translation>importer des prix</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>importer des articles</translation>
    </message>
    <message>
        <source>issue a barcode</source>
        <translation>émettre un code-barres</translation>
    </message>
    <message>
        <source>it has more than one check digit (V)</source>
        <translation>il a plus d&apos;une clé de contrôle (V)</translation>
    </message>
    <message>
        <source>it has no item digits (I)</source>
        <translation>il n&apos;a pas de chiffres d&apos;article (I)</translation>
    </message>
    <message>
        <source>it has {places} places instead of 8, 12 or 13</source>
        <translation>il a {places} positions au lieu de 8, 12 ou 13</translation>
    </message>
    <message>
        <source>it needs exactly one of weight (W), price (P) or count (N)</source>
        <translation>il faut exactement un poids (W), un prix (P) ou un nombre (N)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>leave the kiosk</source>
        <translation>quitter le kiosque</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation>lines[{index}]&#xa0;: {product} n&apos;a pas de prix propre.</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation>lines[{index}]&#xa0;: {product} se vend avec son numéro de série.</translation>
    </message>
    <message>
        <source>link a code to a product</source>
        <translation>associer un code à un article</translation>
    </message>
    <message>
        <source>look at sales</source>
        <translation>consulter les ventes</translation>
    </message>
    <message>
        <source>look up a badge</source>
        <translation>consulter un badge</translation>
    </message>
    <message>
        <source>look up a price</source>
        <translation>consulter un prix</translation>
    </message>
    <message>
        <source>make a coupon</source>
        <translation>créer un coupon</translation>
    </message>
    <message>
        <source>make a group of customers</source>
        <translation>créer un groupe de clients</translation>
    </message>
    <message>
        <source>no unit goes with it: {measure}</source>
        <translation>aucune unité ne va avec&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Add it, then change its price.</source>
        <translation>Ajoutez-le, puis changez son prix.</translation>
    </message>
    <message>
        <source>An owner does it, signed in herself.</source>
        <translation>Un propriétaire le fait, connecté lui-même.</translation>
    </message>
    <message>
        <source>Choose something else with it, or change the price of the choice.</source>
        <translation>Choisissez autre chose avec, ou changez le prix de l&apos;option.</translation>
    </message>
    <message>
        <source>Count it, or let a manager sell it.</source>
        <translation>Comptez-le ou laissez un responsable le vendre.</translation>
    </message>
    <message>
        <source>Goods taken out of a sale</source>
        <translation>Articles retirés d&apos;une vente</translation>
    </message>
    <message>
        <source>Goods that come back are a return; only empties are taken back here.</source>
        <translation>Les articles qui reviennent sont un retour ; ici, seules les consignes sont reprises.</translation>
    </message>
    <message>
        <source>High contrast draws every edge and keeps texts far from their ground.</source>
        <translation>Le contraste élevé trace chaque bord et détache les textes du fond.</translation>
    </message>
    <message>
        <source>How large buttons, lines and keys are, beside the size of their text.</source>
        <translation>La taille des boutons, lignes et touches, à côté de celle du texte.</translation>
    </message>
    <message>
        <source>How many characters stand in a line.</source>
        <translation>Combien de caractères tient une ligne.</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Est interrogé</translation>
    </message>
    <message>
        <source>Is not asked</source>
        <translation>N&apos;est pas interrogé</translation>
    </message>
    <message>
        <source>It is not sold now.</source>
        <translation>Il n&apos;est pas vendu en ce moment.</translation>
    </message>
    <message>
        <source>It is not sold. Put it aside and tell the manager.</source>
        <translation>Il n&apos;est pas vendu. Mettez-le de côté et prévenez le responsable.</translation>
    </message>
    <message>
        <source>Its letters, such as CA, where taxes differ by it; the next sale follows.</source>
        <translation>Ses lettres, comme CA, où les taxes en dépendent&#xa0;; dès la vente suivante.</translation>
    </message>
    <message>
        <source>Kept by the import: which column of which file holds which field.</source>
        <translation>Tenu par l&apos;import&#xa0;: quelle colonne de quel fichier contient quel champ.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of this till</source>
        <translation>Touches de cette caisse</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Verrouiller la caisse si personne n&apos;y touche</translation>
    </message>
    <message>
        <source>Must clock in first</source>
        <translation>Doit d&apos;abord pointer</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Nothing fades; what changed is there at once.</source>
        <translation>Rien ne fond&#xa0;; ce qui a changé est là aussitôt.</translation>
    </message>
    <message>
        <source>Nothing was added. Read the number of this piece.</source>
        <translation>Rien n&apos;a été ajouté. Lisez le numéro de cette pièce.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type or scan it again.</source>
        <translation>Rien n&apos;a été modifié. Saisissez-le ou scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>Of the tones, beside the volume of the computer.</source>
        <translation>Des sons, à côté du volume de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Of the window. It comes back at the sign-in screen; an open sale is kept.</source>
        <translation>De la fenêtre. Elle revient à la connexion&#xa0;; une vente ouverte est gardée.</translation>
    </message>
    <message>
        <source>On every line</source>
        <translation>À chaque ligne</translation>
    </message>
    <message>
        <source>On receipts, line by line.</source>
        <translation>Sur les tickets, ligne par ligne.</translation>
    </message>
    <message>
        <source>On receipts, where the law asks for it.</source>
        <translation>Sur les tickets, où la loi le demande.</translation>
    </message>
    <message>
        <source>On receipts.</source>
        <translation>Sur les tickets.</translation>
    </message>
    <message>
        <source>Once for the whole sale</source>
        <translation>Une fois pour toute la vente</translation>
    </message>
    <message>
        <source>Only an owner makes somebody an owner, or changes one; {actor} is none.</source>
        <translation>Seul un propriétaire peut nommer ou modifier un propriétaire ; {actor} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Ouvrir et fermer la caisse</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>Paiements et taxe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt; where it is empty, thanks in the receipt’s language.</source>
        <translation>Imprimé à la fin de chaque ticket ; s’il est vide, un remerciement dans la langue du ticket.</translation>
    </message>
    <message>
        <source>Printed below the name and address of the shop.</source>
        <translation>Imprimé sous le nom et l&apos;adresse du magasin.</translation>
    </message>
    <message>
        <source>Quick keys to tap</source>
        <translation>Touches rapides à toucher</translation>
    </message>
    <message>
        <source>Reach every button with Tab</source>
        <translation>Atteindre chaque bouton avec Tab</translation>
    </message>
    <message>
        <source>Receipt header</source>
        <translation>En-tête du ticket</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>Place pour les doigts</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Vente terminée</translation>
    </message>
    <message>
        <source>Says what time it is on receipts and to which day a sale counts.</source>
        <translation>Dit l&apos;heure des tickets et à quel jour compte une vente.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Plus petite pièce</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan at most. The test of the scanner measures it.</source>
        <translation>Temps au plus entre deux caractères d&apos;un scan. Le test du lecteur le mesure.</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan on average at most. The test of the scanner measures it.</source>
        <translation>Temps moyen au plus entre deux caractères d&apos;un scan. Le test du lecteur le mesure.</translation>
    </message>
    <message>
        <source>Somebody else does it.</source>
        <translation>Quelqu&apos;un d&apos;autre s&apos;en charge.</translation>
    </message>
    <message>
        <source>Stands at the head of every receipt.</source>
        <translation>Figure en tête de chaque ticket.</translation>
    </message>
    <message>
        <source>Stands beside whoever is signed in.</source>
        <translation>Figure à côté de la personne connectée.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Take it out of the bundle first: a bundle and its parts bear the same taxes.</source>
        <translation>Retirez-le d&apos;abord du lot : un lot et ses parties portent les mêmes taxes.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>Les taxes sont arrondies</translation>
    </message>
    <message>
        <source>The PIN proves it</source>
        <translation>Le code PIN le prouve</translation>
    </message>
    <message>
        <source>The badge alone is enough</source>
        <translation>Le badge seul suffit</translation>
    </message>
    <message>
        <source>The day ends this long after midnight</source>
        <translation>Le jour finit autant après minuit</translation>
    </message>
    <message>
        <source>The one of higher priority</source>
        <translation>Celle de plus haute priorité</translation>
    </message>
    <message>
        <source>The sale and its Pay button stand on the other side.</source>
        <translation>La vente et son bouton Payer sont de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>The serial number {serial} is in this sale already.</source>
        <translation>Le numéro de série {serial} est déjà dans cette vente.</translation>
    </message>
    <message>
        <source>The taxes and the words of receipts came with it. Another country is another shop.</source>
        <translation>Les taxes et les mots des tickets en viennent. Un autre pays est un autre magasin.</translation>
    </message>
    <message>
        <source>There is no till “{till}” in this shop.</source>
        <translation>Il n&apos;y a pas de caisse «&#xa0;{till}&#xa0;» dans ce magasin.</translation>
    </message>
    <message>
        <source>This text holds half a character, which nobody can read.</source>
        <translation>Ce texte contient un demi-caractère que personne ne peut lire.</translation>
    </message>
    <message>
        <source>Tills and devices</source>
        <translation>Caisses et appareils</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Warn before the lock</source>
        <translation>Prévenir avant le verrouillage</translation>
    </message>
    <message>
        <source>What a cashier may take off</source>
        <translation>Ce qu&apos;un caissier peut remettre</translation>
    </message>
    <message>
        <source>What a manager may take off</source>
        <translation>Ce qu&apos;un responsable peut remettre</translation>
    </message>
    <message>
        <source>What saves the customer most</source>
        <translation>Ce qui fait le plus économiser au client</translation>
    </message>
    <message>
        <source>What stands on it beside the sale.</source>
        <translation>Ce qui s&apos;y trouve à côté de la vente.</translation>
    </message>
    <message>
        <source>Where taxes differ by it; the next sale follows.</source>
        <translation>Où les taxes en dépendent&#xa0;; dès la vente suivante.</translation>
    </message>
    <message>
        <source>Which keys were changed, as a table of commands and keys.</source>
        <translation>Quelles touches ont changé, en tableau de commandes et de touches.</translation>
    </message>
    <message>
        <source>Who takes them.</source>
        <translation>Qui les prend.</translation>
    </message>
    <message>
        <source>Whoever signs in without having clocked in.</source>
        <translation>Qui se connecte sans avoir pointé.</translation>
    </message>
    <message>
        <source>With 240, a sale at 03:59 counts for the day before.</source>
        <translation>Avec 240, une vente à 03:59 compte pour la veille.</translation>
    </message>
    <message>
        <source>a part of it is longer than {most} characters</source>
        <translation>une partie dépasse {most} caractères</translation>
    </message>
    <message>
        <source>a price holds from a quantity above 0</source>
        <translation>un prix vaut à partir d’une quantité supérieure à 0</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>un guillemet n’est pas fermé, ou une cellule est trop longue</translation>
    </message>
    <message>
        <source>animation, effects, fade</source>
        <translation>animation, effets, transition</translation>
    </message>
    <message>
        <source>at most eight ways, of 1 to 24 characters each.</source>
        <translation>huit au plus, de 1 à 24 caractères chacun.</translation>
    </message>
    <message>
        <source>barcode reader, double scan, twice</source>
        <translation>lecteur, code-barres, douchette, double</translation>
    </message>
    <message>
        <source>barcode reader, prefix, beginning</source>
        <translation>lecteur, douchette, préfixe, début</translation>
    </message>
    <message>
        <source>barcode reader, slow, delay, gap</source>
        <translation>lecteur, code-barres, douchette, lent, délai</translation>
    </message>
    <message>
        <source>barcode reader, slow, fast, typing</source>
        <translation>lecteur, code-barres, douchette, lent, rapide</translation>
    </message>
    <message>
        <source>barcode reader, suffix, ending, return</source>
        <translation>lecteur, douchette, suffixe, fin</translation>
    </message>
    <message>
        <source>beep, tone, noise, mute, speaker</source>
        <translation>bip, tonalité, bruit, muet, haut-parleur</translation>
    </message>
    <message>
        <source>business day, midnight, closing, night, date</source>
        <translation>jour comptable, minuit, clôture, nuit</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>clock, hour, summer time, date</source>
        <translation>horloge, heure, heure d’été, date</translation>
    </message>
    <message>
        <source>colour, color, dark mode, night, bright</source>
        <translation>couleur, mode sombre, nuit, clair</translation>
    </message>
    <message>
        <source>company, business, store, title</source>
        <translation>entreprise, magasin, boutique, enseigne, société</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>prix d’achat</translation>
    </message>
    <message>
        <source>county, region, sales tax</source>
        <translation>région, département, canton</translation>
    </message>
    <message>
        <source>credit card, debit, EC, contactless, payment device</source>
        <translation>carte bancaire, CB, TPE, sans contact</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>décidé à la main</translation>
    </message>
    <message>
        <source>font, zoom, letters, larger, scale, screen</source>
        <translation>police, caractères, taille, zoom, agrandir, écran</translation>
    </message>
    <message>
        <source>full screen, lock down, screen saver, sleep</source>
        <translation>plein écran, verrouiller, veille</translation>
    </message>
    <message>
        <source>gratuity, restaurant, surcharge</source>
        <translation>restaurant, supplément, majoration</translation>
    </message>
    <message>
        <source>gratuity, service, extra</source>
        <translation>pourboire, gratification</translation>
    </message>
    <message>
        <source>help, tour, introduction, tutorial</source>
        <translation>aide, introduction, visite, tutoriel</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>cela ne peut pas être vide.</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the header {width}</source>
        <translation>elle a {cells} cellules, et l’en-tête {width}</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>contient des caractères de commande</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>dépasse {most} caractères</translation>
    </message>
    <message>
        <source>it is not a table of keys.</source>
        <translation>ce n&apos;est pas un tableau de touches.</translation>
    </message>
    <message>
        <source>its terminal is not set up any more</source>
        <translation>son terminal n’est plus installé</translation>
    </message>
    <message>
        <source>keyboard, accessibility, focus, tabulator</source>
        <translation>clavier, accessibilité, focus, tabulation</translation>
    </message>
    <message>
        <source>left-handed, side, mirror, cart</source>
        <translation>gaucher, côté, miroir, panier</translation>
    </message>
    <message>
        <source>log in, card, key fob, PIN, password</source>
        <translation>connexion, carte, clé, code, mot de passe</translation>
    </message>
    <message>
        <source>log out, sign out, shared till, security, PIN</source>
        <translation>déconnexion, caisse partagée, sécurité, code</translation>
    </message>
    <message>
        <source>log out, sign out, timeout, security, screen lock</source>
        <translation>déconnexion, verrouillage, sécurité, délai</translation>
    </message>
    <message>
        <source>loudness, loud, quiet, beep, speaker</source>
        <translation>volume, fort, faible, bip, haut-parleur</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>money, euro, dollar, pound</source>
        <translation>argent, monnaie, euro, franc</translation>
    </message>
    <message>
        <source>nation, land, region, law</source>
        <translation>nation, état, loi</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no product has the code &apos;{code}&apos;</source>
        <translation>aucun article n’a le code &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>one is there twice.</source>
        <translation>un nom figure deux fois.</translation>
    </message>
    <message>
        <source>only https may leave this computer.</source>
        <translation>seul https peut quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>open the till</source>
        <translation>ouvrir la caisse</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>pay money to a card without its payment</source>
        <translation>verser de l&apos;argent sur une carte sans son paiement</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>price of a barcode</source>
        <translation>prix d&apos;un code-barres</translation>
    </message>
    <message>
        <source>print a copy of a receipt</source>
        <translation>imprimer une copie d&apos;un ticket</translation>
    </message>
    <message>
        <source>printer, print, logo, top, welcome</source>
        <translation>imprimante, imprimer, logo, haut, reçu</translation>
    </message>
    <message>
        <source>printer, print, paper, size, 58 mm, 80 mm</source>
        <translation>imprimante, imprimer, papier, largeur, taille</translation>
    </message>
    <message>
        <source>printer, print, thanks, bottom, message, return policy</source>
        <translation>imprimante, imprimer, merci, bas, message, reçu</translation>
    </message>
    <message>
        <source>printer, print, translation, words</source>
        <translation>imprimante, imprimer, traduction, reçu</translation>
    </message>
    <message>
        <source>put a customer into a group</source>
        <translation>mettre un client dans un groupe</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>read the reports</source>
        <translation>lire les rapports</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, allowance</source>
        <translation>réduction, rabais, limite, plafond</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, approval</source>
        <translation>réduction, rabais, limite, approbation</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>register, checkout, counter, cash desk</source>
        <translation>caisse, comptoir, guichet, poste</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>restaurer un article</translation>
    </message>
    <message>
        <source>restore somebody</source>
        <translation>restaurer quelqu&apos;un</translation>
    </message>
    <message>
        <source>revoke a badge</source>
        <translation>retirer un badge</translation>
    </message>
    <message>
        <source>rounding, round, penny, cent, coins, change</source>
        <translation>arrondi, arrondir, centime, pièces, monnaie, espèces</translation>
    </message>
    <message>
        <source>say who of the staff a customer is</source>
        <translation>dire quel membre du personnel est un client</translation>
    </message>
    <message>
        <source>schedule a price</source>
        <translation>programmer un prix</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>see corrections of hours</source>
        <translation>voir les corrections d&apos;heures</translation>
    </message>
    <message>
        <source>see the X report</source>
        <translation>voir le rapport X</translation>
    </message>
    <message>
        <source>see the exceptions</source>
        <translation>voir les exceptions</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>voir les espèces attendues</translation>
    </message>
    <message>
        <source>see the hours of others</source>
        <translation>voir les heures des autres</translation>
    </message>
    <message>
        <source>see the staff&apos;s records</source>
        <translation>voir les fiches du personnel</translation>
    </message>
    <message>
        <source>see what was imported</source>
        <translation>voir ce qui a été importé</translation>
    </message>
    <message>
        <source>see who of the staff a customer is</source>
        <translation>voir quel membre du personnel est un client</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vendre</translation>
    </message>
    <message>
        <source>sell at an open price</source>
        <translation>vendre à prix libre</translation>
    </message>
    <message>
        <source>sell without tax</source>
        <translation>vendre sans taxe</translation>
    </message>
    <message>
        <source>settle a card payment</source>
        <translation>traiter un paiement par carte</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>régler une étiquette</translation>
    </message>
    <message>
        <source>special offer, deal, campaign, combine</source>
        <translation>offre, campagne, cumuler, remise</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>street, city, town, location</source>
        <translation>rue, ville, lieu, coordonnées</translation>
    </message>
    <message>
        <source>take a card payment</source>
        <translation>prendre un paiement par carte</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>reprendre un import</translation>
    </message>
    <message>
        <source>take goods for so much out of a sale</source>
        <translation>retirer d&apos;une vente des articles pour un tel montant</translation>
    </message>
    <message>
        <source>take goods out after the total was called</source>
        <translation>retirer des articles après l&apos;annonce du total</translation>
    </message>
    <message>
        <source>take somebody on</source>
        <translation>embaucher quelqu&apos;un</translation>
    </message>
    <message>
        <source>tax class</source>
        <translation>classe de taxe</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>telephone, number, contact</source>
        <translation>téléphone, numéro, contact</translation>
    </message>
    <message>
        <source>the amount has too many decimals</source>
        <translation>le montant a trop de décimales</translation>
    </message>
    <message>
        <source>the amount is not what was asked for</source>
        <translation>le montant n’est pas celui demandé</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>la réponse est celle d’une autre demande</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>la réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>the answer does not name its transaction</source>
        <translation>la réponse ne nomme pas sa transaction</translation>
    </message>
    <message>
        <source>the answer has no result</source>
        <translation>la réponse n’a pas de résultat</translation>
    </message>
    <message>
        <source>the answer is in another currency</source>
        <translation>la réponse est dans une autre monnaie</translation>
    </message>
    <message>
        <source>the answer is no answer</source>
        <translation>la réponse n’en est pas une</translation>
    </message>
    <message>
        <source>the answer is of another kind</source>
        <translation>la réponse est d’un autre genre</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>la réponse est trop longue</translation>
    </message>
    <message>
        <source>the answer names no amount</source>
        <translation>la réponse ne dit pas de montant</translation>
    </message>
    <message>
        <source>the answer says nothing of the payment</source>
        <translation>la réponse ne dit rien du paiement</translation>
    </message>
    <message>
        <source>the answer to a status query has no status</source>
        <translation>la réponse à une demande d’état n’a pas d’état</translation>
    </message>
    <message>
        <source>the answer was not complete in time</source>
        <translation>la réponse n’était pas complète à temps</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>la clé (C) doit figurer une fois, à la fin</translation>
    </message>
    <message>
        <source>the check digit of {code} should be {digit}</source>
        <translation>le chiffre de contrôle de {code} devrait être {digit}</translation>
    </message>
    <message>
        <source>the line cannot be read ({why})</source>
        <translation>la ligne ne peut pas être lue ({why})</translation>
    </message>
    <message>
        <source>the line holds a NUL character</source>
        <translation>la ligne contient un caractère NUL</translation>
    </message>
    <message>
        <source>the line holds bytes that are no text in {encoding}</source>
        <translation>la ligne contient des octets qui ne sont pas du texte en {encoding}</translation>
    </message>
    <message>
        <source>the line is longer than {most} bytes</source>
        <translation>la ligne dépasse {most} octets</translation>
    </message>
    <message>
        <source>the line is not {encoding}: read as {legacy}</source>
        <translation>la ligne n’est pas en {encoding} : lue en {legacy}</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>les positions de {letter} doivent se suivre</translation>
    </message>
    <message>
        <source>the program stopped before it was sent</source>
        <translation>le programme s’est arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>the program stopped while it was under way</source>
        <translation>le programme s’est arrêté pendant l’échange</translation>
    </message>
    <message>
        <source>the same product as line {line}, and what stands there holds: {fields}</source>
        <translation>le même article qu’à la ligne {line}, et ce qui y figure vaut : {fields}</translation>
    </message>
    <message>
        <source>the status has no repeated answer</source>
        <translation>l’état ne contient pas la réponse répétée</translation>
    </message>
    <message>
        <source>the terminal has lost its memory</source>
        <translation>le terminal a perdu la mémoire</translation>
    </message>
    <message>
        <source>the terminal has no earlier payment to compare with</source>
        <translation>le terminal n’a pas de paiement antérieur à comparer</translation>
    </message>
    <message>
        <source>there is neither a SKU nor a barcode</source>
        <translation>il n’y a ni référence ni code-barres</translation>
    </message>
    <message>
        <source>this is none. Write it as Europe/Berlin.</source>
        <translation>ce n&apos;en est pas un. Écrivez-le comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>tiles, grid, buttons, quick keys, list</source>
        <translation>tuiles, grille, touches rapides, liste</translation>
    </message>
    <message>
        <source>time clock, working hours, attendance, shift</source>
        <translation>pointeuse, heures de travail, présence</translation>
    </message>
    <message>
        <source>timeout, countdown, security</source>
        <translation>délai, compte à rebours, verrouillage</translation>
    </message>
    <message>
        <source>touch screen, button, spacing, size, row height</source>
        <translation>tactile, bouton, espace, taille, densité</translation>
    </message>
    <message>
        <source>translation, German, Spanish, French, Arabic</source>
        <translation>langue, traduction, anglais, allemand</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>unit_price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>unlock somebody</source>
        <translation>déverrouiller quelqu&apos;un</translation>
    </message>
    <message>
        <source>void a finished sale</source>
        <translation>annuler une vente terminée</translation>
    </message>
    <message>
        <source>voucher, cheque, gift card, payment method, tender</source>
        <translation>bon, chèque, carte cadeau, moyen de paiement</translation>
    </message>
    <message>
        <source>write it as https://address:port/path.</source>
        <translation>écrivez-la comme https://adresse:port/chemin.</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} ne peut pas approuver pour {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot complete a sale to herself.</source>
        <translation>{actor} ne peut pas terminer une vente à soi-même.</translation>
    </message>
    <message>
        <source>{actor} cannot correct what she bought herself.</source>
        <translation>{actor} ne peut pas corriger son propre achat.</translation>
    </message>
    <message>
        <source>{actor} cannot give what {actor} may not do.</source>
        <translation>{actor} ne peut pas donner ce que {actor} ne peut pas faire.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} ne peut pas vendre à {customer}&#xa0;: c&apos;est la même personne.</translation>
    </message>
    <message>
        <source>{actor} may not look at the list of products.</source>
        <translation>{actor} ne peut pas consulter la liste des articles.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} ne peut pas {act}.</translation>
    </message>
    <message>
        <source>{actor} may take off {percent}% and cannot give anybody more.</source>
        <translation>{actor} peut remettre {percent}&#xa0;% et ne peut donner plus à personne.</translation>
    </message>
    <message>
        <source>{amount} by card is more than the {left} to pay.</source>
        <translation>{amount} par carte dépassent les {left} à payer.</translation>
    </message>
    <message>
        <source>{amount} by card leaves nothing for cash.</source>
        <translation>{amount} par carte ne laisse rien pour les espèces.</translation>
    </message>
    <message>
        <source>{amount} is more than the {left} that this card payment still holds.</source>
        <translation>{amount} dépassent les {left} que ce paiement par carte contient encore.</translation>
    </message>
    <message>
        <source>{approver} may not approve this either.</source>
        <translation>{approver} ne peut pas l&apos;approuver non plus.</translation>
    </message>
    <message>
        <source>{born} is no birth date.</source>
        <translation>{born} n&apos;est pas une date de naissance.</translation>
    </message>
    <message>
        <source>{code} belongs to {name} too: the till asks which is meant</source>
        <translation>{code} appartient aussi à {name} : la caisse demande lequel</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} personnes ici s&apos;appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} products have this barcode; name one by its SKU</source>
        <translation>{count} articles ont ce code-barres ; indiquez-en un par sa référence</translation>
    </message>
    <message>
        <source>{count} products share the code &apos;{code}&apos;</source>
        <translation>{count} articles partagent le code &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} se compte avec {digits} décimales.</translation>
    </message>
    <message>
        <source>{field} is not a field.</source>
        <translation>{field} n&apos;est pas un champ.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written or read ({reason}).</source>
        <translation>{file} ne peut être ni écrit ni lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} has a header and no prices.</source>
        <translation>{file} a un en-tête et aucun prix.</translation>
    </message>
    <message>
        <source>{file} has a header and no products.</source>
        <translation>{file} a un en-tête et aucun article.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {max_columns} are read.</source>
        <translation>{file} a {columns} colonnes&#xa0;; au plus {max_columns} sont lues.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} est la base de données d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation>{file} n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first} ; {second}</translation>
    </message>
    <message>
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation>{group}&#xa0;: on ne peut choisir au moins {least} et au plus {most} de {choices}.</translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation>{group}&#xa0;: choisissez de {least} à {most}.</translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation>{group}&#xa0;: choisissez {least}.</translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation>{group}&#xa0;: chaque choix a son propre nom.</translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation>{group}&#xa0;: plus de choix préréglés que permis.</translation>
    </message>
    <message>
        <source>{help}</source>
        <translation>{help}</translation>
    </message>
    <message>
        <source>{label} can be changed by somebody who may, and nobody said who it is.</source>
        <translation>{label}&#xa0;: modifiable par qui le peut, et personne n&apos;a dit qui c&apos;est.</translation>
    </message>
    <message>
        <source>{label} cannot be changed any more.</source>
        <translation>{label}&#xa0;: ne peut plus être changé.</translation>
    </message>
    <message>
        <source>{label} has no default.</source>
        <translation>{label}&#xa0;: n&apos;a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters.</source>
        <translation>{label}&#xa0;: au plus {most} caractères.</translation>
    </message>
    <message>
        <source>{label}: between {least} and {most}.</source>
        <translation>{label}&#xa0;: entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{label}: it cannot be read.</source>
        <translation>{label}&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>{label}: one of {choices}.</source>
        <translation>{label}&#xa0;: un de {choices}.</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{label}: {value} is of the wrong kind.</source>
        <translation>{label}&#xa0;: {value} n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>{left} is left to pay.</source>
        <translation>Il reste {left} à payer.</translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation>{modifier} ne prend rien du stock.</translation>
    </message>
    <message>
        <source>{name} cannot archive herself.</source>
        <translation>{name} ne peut pas s&apos;archiver.</translation>
    </message>
    <message>
        <source>{name} cannot correct her own hours.</source>
        <translation>{name} ne peut pas corriger ses propres heures.</translation>
    </message>
    <message>
        <source>{name} cannot do that now.</source>
        <translation>{name} ne peut pas faire cela maintenant.</translation>
    </message>
    <message>
        <source>{name} is archived: it is in the catalogue, and not sold</source>
        <translation>{name} est archivé : il est au catalogue et n’est pas vendu</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} may do more than {actor}, who cannot change that record.</source>
        <translation>{name} peut plus que {actor}, qui ne peut pas modifier cette fiche.</translation>
    </message>
    <message>
        <source>{name}&apos;s PIN is needed, too.</source>
        <translation>Le code PIN de {name} est aussi requis.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>{number} pièces de {denomination} ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>{paid} without cash is more than the {gross} to pay.</source>
        <translation>{paid} hors espèces dépassent les {gross} à payer.</translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation>{percent}&#xa0;% de remise sur {subject}&#xa0;: la limite de {actor} est {limit}&#xa0;%.</translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation>{places} décimales ne conviennent pas&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation>{place}&#xa0;: aucun article n&apos;a la référence «&#xa0;{sku}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation>{place}&#xa0;: aucun article n&apos;a le code «&#xa0;{barcode}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation>{place}&#xa0;: {count} articles partagent le code «&#xa0;{barcode}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation>{place}&#xa0;: {product} n&apos;a pas l&apos;option «&#xa0;{modifier}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation>{place}&#xa0;: {product} est archivé.</translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation>{place}&#xa0;: {product} se vend en variantes.</translation>
    </message>
    <message>
        <source>{price_list} would end ({last}) before it begins ({first}).</source>
        <translation>{price_list} finirait ({last}) avant de commencer ({first}).</translation>
    </message>
    <message>
        <source>{product} asks these modifiers.</source>
        <translation>{product} demande ces options.</translation>
    </message>
    <message>
        <source>{product} bears no deposit.</source>
        <translation>{product} ne porte pas de consigne.</translation>
    </message>
    <message>
        <source>{product} belongs to the line above it.</source>
        <translation>{product} appartient à la ligne au-dessus.</translation>
    </message>
    <message>
        <source>{product} cannot be part of a bundle.</source>
        <translation>{product} ne peut pas faire partie d&apos;un lot.</translation>
    </message>
    <message>
        <source>{product} has a price of its own.</source>
        <translation>{product} a son propre prix.</translation>
    </message>
    <message>
        <source>{product} has no parts yet.</source>
        <translation>{product} n&apos;a pas encore de parties.</translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation>{product} n&apos;a pas de prix propre.</translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation>{product} est archivé&#xa0;: il n&apos;est plus vendu.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>{product} n&apos;a jamais de remise.</translation>
    </message>
    <message>
        <source>{product} is no bundle.</source>
        <translation>{product} n&apos;est pas un lot.</translation>
    </message>
    <message>
        <source>{product} is recalled: {reason}</source>
        <translation>{product} est rappelé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation>{product} est vendu par du personnel à partir de {age} ans.</translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation>{product} se vend à partir de {age} ans&#xa0;: l&apos;âge n&apos;a pas été confirmé.</translation>
    </message>
    <message>
        <source>{product} is sold from {first} to {last} only.</source>
        <translation>{product} se vend seulement de {first} à {last}.</translation>
    </message>
    <message>
        <source>{product} is taxed differently from {bundle}.</source>
        <translation>{product} est taxé autrement que {bundle}.</translation>
    </message>
    <message>
        <source>{product} was never counted, and is sold from stock only.</source>
        <translation>{product} n&apos;a jamais été compté et n&apos;est vendu que s&apos;il est en stock.</translation>
    </message>
    <message>
        <source>{product} was not weighed here: no tare is taken off it.</source>
        <translation>{product} n&apos;a pas été pesé ici : aucune tare n&apos;en est déduite.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} a déjà été vendu ou stocké et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{product} would be taxed differently from its bundle or its parts.</source>
        <translation>{product} serait taxé autrement que son lot ou ses parties.</translation>
    </message>
    <message>
        <source>{product} would cost less than nothing.</source>
        <translation>{product} coûterait moins que rien.</translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation>{product}&#xa0;: chaque variante a besoin d&apos;une valeur pour {options}.</translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation>{product}&#xa0;: la taxe {tax} n&apos;a pas de taux le {day}.</translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation>{product}&#xa0;: {quantity} n&apos;est pas une quantité.</translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation>{promotion} vaut à certaines heures&#xa0;: dites quand c&apos;est.</translation>
    </message>
    <message>
        <source>{promotion} is not offered any more.</source>
        <translation>{promotion} n&apos;est plus proposée.</translation>
    </message>
    <message>
        <source>{quantity} is not a whole number of pieces.</source>
        <translation>{quantity} n&apos;est pas un nombre entier de pièces.</translation>
    </message>
    <message>
        <source>{tax} has two rates from {day} in one zone.</source>
        <translation>{tax} a deux taux à partir du {day} dans une zone.</translation>
    </message>
    <message>
        <source>{tax} needs at least one rate.</source>
        <translation>{tax} a besoin d&apos;au moins un taux.</translation>
    </message>
    <message>
        <source>{tax}: {rate} percent is no rate.</source>
        <translation>{tax}&#xa0;: {rate} pour cent n&apos;est pas un taux.</translation>
    </message>
    <message>
        <source>{variant} is there twice.</source>
        <translation>{variant} figure deux fois.</translation>
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
        <translation>«&#xa0;{choice}&#xa0;» n&apos;est ni priority ni best.</translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation>«&#xa0;{country}&#xa0;» n&apos;est pas un code de pays, comme US.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation>«&#xa0;{currency}&#xa0;» n&apos;est pas une monnaie.</translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation>«&#xa0;{given}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>«&#xa0;{key}&#xa0;» n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas un moyen de paiement ici ({known}).</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas parmi {known}.</translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation>«&#xa0;{letter}&#xa0;» n&apos;y signifie rien</translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation>«&#xa0;{named}&#xa0;» n&apos;est ni gross ni net.</translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est ni line ni document.</translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une promotion du document.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation>«&#xa0;{reason}&#xa0;» n&apos;est pas un motif ({known}).</translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un âge en années.</translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date avec heure, comme 2026-03-01T17:30.</translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date, comme 2026-06-16.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un jour avec l&apos;année entière.</translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une clé.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une quantité de cet article.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure, comme 17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas valable&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation>«&#xa0;{unit}&#xa0;» n&apos;est pas parmi {known}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation>«&#xa0;{unit}&#xa0;» n&apos;est pas parmi {known}.</translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation>«&#xa0;{wanted}&#xa0;» n&apos;est pas une monnaie (ISO 4217).</translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation>«&#xa0;{wanted}&#xa0;» n&apos;est pas une monnaie.</translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation>«&#xa0;{wanted}&#xa0;» n&apos;est pas parmi les taxes.</translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation>«&#xa0;{wanted}&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“{what}” was not added: its sale was left before that.</source>
        <translation>« {what} » n’a pas été ajouté : sa vente a été quittée avant.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>«&#xa0;{zone}&#xa0;» n&apos;est pas un fuseau horaire.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What did {name} forget?</source>
        <translation>Qu&apos;est-ce que {name} a oublié&#xa0;?</translation>
    </message>
    <message>
        <source>It is written down with your name and the reason.</source>
        <translation>C&apos;est noté avec votre nom et le motif.</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>Corriger {what}</translation>
    </message>
    <message>
        <source>{name}. The punch as it was stays on record, with your name and the reason.</source>
        <translation>{name}. Le pointage d&apos;origine reste gardé, avec votre nom et le motif.</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Pointer le départ</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Pointer l&apos;arrivée</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Commencer une pause</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L&apos;ajouter</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Le corriger</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count {name}</source>
        <translation>Compter {name}</translation>
    </message>
    <message>
        <source>On record: {count}</source>
        <translation>Enregistré : {count}</translation>
    </message>
    <message>
        <source>It was not counted before: this is its first stock.</source>
        <translation>Jamais compté : c&apos;est son premier stock.</translation>
    </message>
    <message>
        <source>How many lie here now</source>
        <translation>Combien il y en a ici maintenant</translation>
    </message>
    <message>
        <source>How much lies here now</source>
        <translation>Quelle quantité il y a ici maintenant</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Pourquoi cela diffère</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>Recompté</translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>De la marchandise est arrivée</translation>
    </message>
    <message>
        <source>Damaged or past its date</source>
        <translation>Abîmé ou périmé</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Perdu ou volé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>Enregistrer le comptage</translation>
    </message>
    <message>
        <source>As on record.</source>
        <translation>Comme enregistré.</translation>
    </message>
    <message>
        <source>{count} more than on record.</source>
        <translation>{count} de plus qu&apos;enregistré.</translation>
    </message>
    <message>
        <source>{count} less than on record.</source>
        <translation>{count} de moins qu&apos;enregistré.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less of {name}</source>
        <translation>Un de moins de {name}</translation>
    </message>
    <message>
        <source>One more of {name}</source>
        <translation>Un de plus de {name}</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Where is your shop?</source>
        <translation>Où est votre magasin&#xa0;?</translation>
    </message>
    <message>
        <source>Taxes, coins and the way dates are written follow from the country.</source>
        <translation>Les taxes, les pièces et l&apos;écriture des dates suivent du pays.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Three letters, such as EUR. It cannot be changed later.</source>
        <translation>Trois lettres, comme EUR. Ne peut pas être changée ensuite.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>From {source}; looked at on {day}.</source>
        <translation>De {source}&#xa0;; consulté le {day}.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Attention à la loi là-bas</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>{tax} is in the price on the shelf</source>
        <translation>{tax} est dans le prix en rayon</translation>
    </message>
    <message>
        <source>{tax} is added at the till</source>
        <translation>{tax} s&apos;ajoute à la caisse</translation>
    </message>
    <message>
        <source>1, 2 and 5 of every power of ten</source>
        <translation>1, 2 et 5 de chaque puissance de dix</translation>
    </message>
    <message>
        <source>to the last coin</source>
        <translation>à la dernière pièce</translation>
    </message>
    <message>
        <source>to {amount}</source>
        <translation>à {amount}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billets et pièces</translation>
    </message>
    <message>
        <source>Cash is rounded</source>
        <translation>Les espèces sont arrondies</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>CouponsField</name>
    <message>
        <source>Such as WELCOME5</source>
        <translation>Comme WELCOME5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Pas encore de code.</translation>
    </message>
    <message>
        <source>Save it first; then give it codes.</source>
        <translation>Enregistrez d&apos;abord, puis donnez des codes.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Au plus en tout</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The last step was not done. Every sale that was paid is stored, and the open sale is as it was. You can go on. Please send this report to whoever looks after your till.</source>
        <translation>La dernière étape n&apos;a pas été faite. Toute vente payée est enregistrée et la vente ouverte est comme elle était. Vous pouvez continuer. Envoyez ce rapport à la personne qui s&apos;occupe de votre caisse.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DemoCodesDialog</name>
    <message>
        <source>Scan them off the screen, print them, or type the digits and press Enter. Any other product is found by a word of its name.</source>
        <translation>Scannez-les à l’écran, imprimez-les, ou saisissez les chiffres et appuyez sur Enter. Tout autre article se trouve par un mot de son nom.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sold: {quantity} × {name}, {amount}</source>
        <translation>Vendu : {quantity} × {name}, {amount}</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Non enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Demo shop</source>
        <translation>Magasin de démonstration</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>Rien ne se vend sur cet écran</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>Ouvrez d’abord la caisse</translation>
    </message>
    <message>
        <source>You may not go there</source>
        <translation>Vous ne pouvez pas y aller</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>Le lecteur l&apos;a envoyé deux fois&#xa0;; cela compte une fois</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Nothing to hear? Look at the volume of the computer and at Sounds.</source>
        <translation>Rien à entendre&#xa0;? Regardez le volume de l&apos;ordinateur et les sons.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Enregistrer un ticket de test</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Bon scan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Mauvais scan</translation>
    </message>
    <message>
        <source>Test receipt.pdf</source>
        <translation>Ticket de test.pdf</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Non enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Try what is connected</source>
        <translation>Essayez ce qui est branché</translation>
    </message>
    <message>
        <source>Everything here can be skipped, and tried again later in the settings.</source>
        <translation>Tout ici peut être passé, et réessayé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>Lecteur de codes-barres</translation>
    </message>
    <message>
        <source>Scan the same barcode three times; the till measures how the scanner types.</source>
        <translation>Scannez trois fois le même code-barres&#xa0;; la caisse mesure comment le lecteur tape.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>A high tone for a good scan, a low one for a bad one. Can you hear them?</source>
        <translation>Un son aigu pour un bon scan, un grave pour un mauvais. Les entendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Bon scan</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Mauvais scan</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Jouer les sons</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen and saved as PDF. How wide is your paper?</source>
        <translation>Les tickets sont montrés à l&apos;écran et enregistrés en PDF. Quelle est la largeur de votre papier&#xa0;?</translation>
    </message>
    <message>
        <source>58 mm: 32 characters</source>
        <translation>58 mm&#xa0;: 32 caractères</translation>
    </message>
    <message>
        <source>80 mm: 42 characters</source>
        <translation>80 mm&#xa0;: 42 caractères</translation>
    </message>
    <message>
        <source>80 mm: 48 characters</source>
        <translation>80 mm&#xa0;: 48 caractères</translation>
    </message>
    <message>
        <source>Width of the receipt</source>
        <translation>Largeur du ticket</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Enregistrer un ticket de test</translation>
    </message>
    <message>
        <source>Screen and touch</source>
        <translation>Écran et toucher</translation>
    </message>
    <message>
        <source>Press the three circles with your finger. If one is missed, choose larger.</source>
        <translation>Pressez les trois cercles du doigt. Si l&apos;un est manqué, choisissez plus grand.</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>Cercle {number}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Taille du texte et des boutons</translation>
    </message>
    <message>
        <source>These were not three scans of the same code. Scan it three times again.</source>
        <translation>Ce n&apos;étaient pas trois scans du même code. Scannez-le encore trois fois.</translation>
    </message>
    <message>
        <source>{code} was read, but with {average} ms between characters the till cannot tell this scanner from a person. Set its delay between characters to 0.</source>
        <translation>{code} a été lu, mais avec {average} ms entre les caractères la caisse ne distingue pas ce lecteur d&apos;une personne. Mettez son délai entre caractères à 0.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{code} was read. {average} ms between characters, {longest} ms at most; before the code: {prefix}, after it: {suffix}, at the end: {end}.</source>
        <translation>{code} a été lu. {average} ms entre les caractères, {longest} ms au plus&#xa0;; avant le code&#xa0;: {prefix}, après&#xa0;: {suffix}, à la fin&#xa0;: {end}.</translation>
    </message>
    <message>
        <source>Test receipt</source>
        <translation>Ticket de test</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Non enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Every circle was hit.</source>
        <translation>Tous les cercles ont été touchés.</translation>
    </message>
    <message>
        <source>{count} of {all} circles</source>
        <translation>{count} sur {all} cercles</translation>
    </message>
    <message>
        <source>This screen has {width} by {height} points.</source>
        <translation>Cet écran a {width} sur {height} points.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your shop is ready</source>
        <translation>Votre magasin est prêt</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it. It is shown only now, and stored nowhere in plain.</source>
        <translation>Notez ceci et gardez-le où vous seul le trouvez. Ce n&apos;est montré que maintenant, et enregistré nulle part en clair.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l&apos;ai noté</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>With it the owner signs in when the PIN is forgotten: F9 on the sign-in.</source>
        <translation>Avec lui le propriétaire se connecte si le code PIN est oublié&#xa0;: F9 à la connexion.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Attention à la loi là-bas</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propriétaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>Code PIN&#xa0;: {pin}</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Code de récupération&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Non enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing can be shown yet</source>
        <translation>Rien ne peut encore être affiché</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
</context>
<context>
    <name>ExampleBasketView</name>
    <message>
        <source>Add a product to the example</source>
        <translation>Ajouter un article à l&apos;exemple</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Add goods to see what they would cost.</source>
        <translation>Ajoutez des articles pour voir ce qu&apos;ils coûteraient.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>As it would be with what you see here</source>
        <translation>Comme ce serait avec ce que vous voyez ici</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>économise {amount}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>Dont {tax}</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation>Encore {what}&#xa0;: {offer}</translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions of the day</source>
        <translation>Exceptions du jour</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Jour d&apos;activité</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour d&apos;avant</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour d&apos;après</translation>
    </message>
    <message>
        <source>The exceptions of the day would be here</source>
        <translation>Les exceptions du jour seraient ici</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Rien d&apos;inhabituel</translation>
    </message>
    <message>
        <source>Voids after the total, price overrides, links and refusals come here.</source>
        <translation>Annulations après le total, prix changés, associations et refus viennent ici.</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Annulation après le total</translation>
    </message>
    <message>
        <source>Large void</source>
        <translation>Annulation importante</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Paiement corrigé</translation>
    </message>
    <message>
        <source>Refund without a sale</source>
        <translation>Remboursement sans vente</translation>
    </message>
    <message>
        <source>Price override</source>
        <translation>Prix changé</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>Remise approuvée</translation>
    </message>
    <message>
        <source>Drawer without a sale</source>
        <translation>Tiroir sans vente</translation>
    </message>
    <message>
        <source>Code linked</source>
        <translation>Code associé</translation>
    </message>
    <message>
        <source>Product made at the counter</source>
        <translation>Article créé à la caisse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Customer after the total</source>
        <translation>Client après le total</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>Heures corrigées</translation>
    </message>
    <message>
        <source>{actor}, allowed by {name}</source>
        <translation>{actor}, autorisé par {name}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Nothing was kept about this sale.</source>
        <translation>Rien n&apos;a été gardé sur cette vente.</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Prix en rayon</translation>
    </message>
    <message>
        <source>Price of this barcode</source>
        <translation>Prix de ce code-barres</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>Prix de l&apos;étiquette</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>Prix demandé à la caisse</translation>
    </message>
    <message>
        <source>Added by the house</source>
        <translation>Ajouté par la maison</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Liste de prix {name}</translation>
    </message>
    <message>
        <source>Price changed at the till</source>
        <translation>Prix changé à la caisse</translation>
    </message>
    <message>
        <source>Price of the parts</source>
        <translation>Prix des éléments</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Avec {name}</translation>
    </message>
    <message>
        <source>Tare {quantity} taken off</source>
        <translation>Tare de {quantity} déduite</translation>
    </message>
    <message>
        <source>{quantity} × {unit}</source>
        <translation>{quantity} × {unit}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>Promotion {name}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>Remise {percent}</translation>
    </message>
    <message>
        <source>Discount on the sale {percent}</source>
        <translation>Remise sur la vente {percent}</translation>
    </message>
    <message>
        <source>Sold without tax</source>
        <translation>Vendu sans taxe</translation>
    </message>
    <message>
        <source>Taxed as {name}</source>
        <translation>Taxé comme {name}</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Coupon {code}</translation>
    </message>
    <message>
        <source>Former prices honoured</source>
        <translation>Anciens prix accordés</translation>
    </message>
    <message>
        <source>All lines before discounts</source>
        <translation>Toutes les lignes avant remises</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Arrondi à la plus petite pièce</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>exactly {amount}, rounded once</source>
        <translation>exactement {amount}, arrondi une fois</translation>
    </message>
    <message>
        <source>on {amount}</source>
        <translation>sur {amount}</translation>
    </message>
    <message>
        <source>not used: what it asks for is not reached</source>
        <translation>non utilisé&#xa0;: la condition n&apos;est pas atteinte</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>dans le prix</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>certificat {number}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approuvé par {name}</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>{key} again: the whole sale</source>
        <translation>{key} encore&#xa0;: toute la vente</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Toute la vente</translation>
    </message>
</context>
<context>
    <name>FKeyBar</name>
    <message>
        <source>More keys</source>
        <translation>Plus de touches</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What was sold is stored, and the open sale is as it was.</source>
        <translation>Ce qui a été vendu est enregistré, et la vente ouverte est comme avant.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Only one day</source>
        <translation>Un seul jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name, telephone or mail</source>
        <translation>Nom, téléphone ou courriel</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Which sales?</source>
        <translation>Quelles ventes&#xa0;?</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show sales</source>
        <translation>Montrer les ventes</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>À la pièce</translation>
    </message>
    <message>
        <source>By kilogram</source>
        <translation>Au kilogramme</translation>
    </message>
    <message>
        <source>By gram</source>
        <translation>Au gramme</translation>
    </message>
    <message>
        <source>By litre</source>
        <translation>Au litre</translation>
    </message>
    <message>
        <source>By metre</source>
        <translation>Au mètre</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation>Avec règles</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Sous zéro</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Sell {name}</source>
        <translation>Vendre {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Scan here</source>
        <translation>Scannez ici</translation>
    </message>
    <message>
        <source>Scan an item, or type its name or number. Nothing needs to be clicked.</source>
        <translation>Scannez un article, ou tapez son nom ou numéro. Rien n&apos;est à cliquer.</translation>
    </message>
    <message>
        <source>Each item is a line</source>
        <translation>Chaque article est une ligne</translation>
    </message>
    <message>
        <source>Choose a line with the arrow keys or a finger to change or remove it.</source>
        <translation>Choisissez une ligne avec les flèches ou le doigt pour la modifier ou la retirer.</translation>
    </message>
    <message>
        <source>Pay with F12</source>
        <translation>Payer avec F12</translation>
    </message>
    <message>
        <source>With + the exact amount is paid in cash, with − by card.</source>
        <translation>Avec + on paie exactement en espèces, avec − par carte.</translation>
    </message>
    <message>
        <source>F1 shows every key</source>
        <translation>F1 montre toutes les touches</translation>
    </message>
    <message>
        <source>Whatever can be done here has a key, and stands there.</source>
        <translation>Tout ce qu&apos;on peut faire ici a une touche et y figure.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>Rembourser {amount} sur la carte •••• {digits}&#xa0;?</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>Rembourser {amount} sur la carte&#xa0;?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>Le terminal le fait maintenant.</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Garder le paiement</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Rembourser {amount}</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Take it out of the drawer and give it to the customer.</source>
        <translation>Prenez-les du tiroir et donnez-les au client.</translation>
    </message>
    <message>
        <source>Hand back in cash</source>
        <translation>À rendre en espèces</translation>
    </message>
    <message>
        <source>Take it from the customer and put it into the drawer.</source>
        <translation>Reprenez-les au client et mettez-les dans le tiroir.</translation>
    </message>
    <message>
        <source>Take back in cash</source>
        <translation>À reprendre en espèces</translation>
    </message>
    <message>
        <source>Give it back in the way in which it was paid.</source>
        <translation>Rendez-le de la façon dont il a été payé.</translation>
    </message>
    <message>
        <source>Give back: {name}</source>
        <translation>À rendre : {name}</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Retour sur la carte</translation>
    </message>
    <message>
        <source>Back to the card •••• {last4}</source>
        <translation>Retour sur la carte •••• {last4}</translation>
    </message>
    <message>
        <source>Void the payment on the card machine yourself: the till cannot.</source>
        <translation>Annulez vous-même le paiement sur le terminal : la caisse ne le peut pas.</translation>
    </message>
    <message>
        <source>The terminal does it, and may ask for the card: wait until it has. No cash is handed out for it.</source>
        <translation>Le terminal s&apos;en charge et peut demander la carte : attendez qu&apos;il ait terminé. Aucune espèce n&apos;est remise pour cela.</translation>
    </message>
</context>
<context>
    <name>GivenBackDialog</name>
    <message>
        <source>Sale {number} is void</source>
        <translation>La vente {number} est annulée</translation>
    </message>
    <message>
        <source>Written as {number}. The goods are in stock again.</source>
        <translation>Noté sous {number}. La marchandise est de nouveau en stock.</translation>
    </message>
    <message>
        <source>No money goes back.</source>
        <translation>Aucun argent n&apos;est rendu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>GivenNames</name>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>GST free</source>
        <translation>Sans GST</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Taux intermédiaire</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Taux bas</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Taux réduit</translation>
    </message>
    <message>
        <source>Reduced (food, newspapers)</source>
        <translation>Taux réduit (alimentation, journaux)</translation>
    </message>
    <message>
        <source>Reduced 13</source>
        <translation>Taux réduit 13</translation>
    </message>
    <message>
        <source>Reduced 5</source>
        <translation>Taux réduit 5</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Taux particulier</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Taux normal</translation>
    </message>
    <message>
        <source>Super-reduced</source>
        <translation>Taux super-réduit</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Taxable (federal GST)</source>
        <translation>Taxable (TPS fédérale)</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Taux zéro</translation>
    </message>
    <message>
        <source>Zero rated (fresh fruit and vegetables)</source>
        <translation>Taux zéro (fruits et légumes frais)</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>sur place</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation>Ajouter catégorie, article, marque ou étiquette</translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation>{field}&#xa0;: sauf</translation>
    </message>
    <message>
        <source>Leave out a category, product, brand or tag</source>
        <translation>Exclure catégorie, article, marque ou étiquette</translation>
    </message>
    <message>
        <source>But not…</source>
        <translation>Sauf…</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>Sauf</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>What do you sell?</source>
        <translation>Que vendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>You can add products at any time, one by one or from a file.</source>
        <translation>Vous pouvez ajouter des articles à tout moment, un par un ou d&apos;un fichier.</translation>
    </message>
    <message>
        <source>Type the first product</source>
        <translation>Saisir le premier article</translation>
    </message>
    <message>
        <source>So that you can make a first sale at once.</source>
        <translation>Pour que vous puissiez faire aussitôt une première vente.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>From another till or a spreadsheet: as soon as you have signed in.</source>
        <translation>D&apos;une autre caisse ou d&apos;un tableur&#xa0;: dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Commencer vide</translation>
    </message>
    <message>
        <source>Without products. An unknown code can be added while you sell.</source>
        <translation>Sans articles. Un code inconnu peut être ajouté en vendant.</translation>
    </message>
    <message>
        <source>Flat white</source>
        <translation>Café crème</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Look round first?</source>
        <translation>Voir d&apos;abord&#xa0;?</translation>
    </message>
    <message>
        <source>The demo shop has products, staff and a week of sales. It opens in a window and a folder of its own; nothing of it comes into your shop.</source>
        <translation>Le magasin de démonstration a des articles, du personnel et une semaine de ventes. Il s&apos;ouvre dans une fenêtre et un dossier à lui&#xa0;; rien n&apos;en vient dans votre magasin.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Ouvrir le magasin de démonstration</translation>
    </message>
    <message>
        <source>The demo shop opens in a few seconds. Come back to this window when you like.</source>
        <translation>Le magasin de démonstration s&apos;ouvre en quelques secondes. Revenez à cette fenêtre quand vous voulez.</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Prix en {currency}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Milk</source>
        <translation>Lait</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Adds to the price</source>
        <translation>S&apos;ajoute au prix</translation>
    </message>
    <message>
        <source>Taken unless said</source>
        <translation>Pris sauf avis</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Group, as it is asked</source>
        <translation>Groupe, comme il est demandé</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Remove a choice</source>
        <translation>Retirer un choix</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Demander plus tôt</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>1 other product asks this group: it changes there, too.</source>
        <translation>1 autre article demande ce groupe&#xa0;: il y change aussi.</translation>
    </message>
    <message>
        <source>{count} other products ask this group: it changes there, too.</source>
        <translation>{count} autres articles demandent ce groupe&#xa0;: il y change aussi.</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>Il n&apos;y a pas encore de groupes.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Discard the changes of {name}?</source>
        <translation>Abandonner les modifications de {name} ?</translation>
    </message>
    <message>
        <source>{name} changed something here and did not save it.</source>
        <translation>{name} a modifié quelque chose ici sans l’enregistrer.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation>Encore {amount}&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>Encore 1&#xa0;: {offer}</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Add a punch</source>
        <translation>Ajouter un pointage</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d&apos;avant</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d&apos;après</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un jour de la semaine</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <source>{first} to {last} · {time} hours in all</source>
        <translation>du {first} au {last} · {time} heures en tout</translation>
    </message>
    <message>
        <source>These hours are not yours to see</source>
        <translation>Ces heures ne vous sont pas ouvertes</translation>
    </message>
    <message>
        <source>The hours of the week would be here</source>
        <translation>Les heures de la semaine seraient ici</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Personne ne travaille encore ici</translation>
    </message>
    <message>
        <source>Hours come from clocking in and out at the sign-in screen.</source>
        <translation>Les heures viennent des pointages à l&apos;écran de connexion.</translation>
    </message>
    <message>
        <source>Not clocked out: {names}</source>
        <translation>Départ non pointé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Those hours count for nothing until the punch is added.</source>
        <translation>Ces heures ne comptent pas tant que le pointage n&apos;est pas ajouté.</translation>
    </message>
    <message>
        <source>{time} hours</source>
        <translation>{time} heures</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Corrected; what was before stays on record</source>
        <translation>Corrigé&#xa0;; ce qui était avant reste gardé</translation>
    </message>
    <message>
        <source>The table is written</source>
        <translation>Le tableau est écrit</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.gz *.xz);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv *.gz *.xz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>Importer {count} articles</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{rows} rows · {speed}/s</source>
        <translation>{rows} lignes · {speed}/s</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Saving the rejected rows…</source>
        <translation>Enregistrement des lignes rejetées…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Reprise de l&apos;import…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas marché</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L&apos;import a été repris</translation>
    </message>
    <message>
        <source>The rejected rows were saved as {name}.</source>
        <translation>Les lignes rejetées ont été enregistrées sous {name}.</translation>
    </message>
    <message>
        <source>{deleted} products removed, {archived} archived because they were sold or counted, {restored} set back to what they were.</source>
        <translation>{deleted} articles retirés, {archived} archivés car vendus ou comptés, {restored} remis comme avant.</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new keys; Esc leaves it</source>
        <translation>Pressez les nouvelles touches&#xa0;; Esc abandonne</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Edit quick keys</source>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>Supprimer la page</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>The product&apos;s picture</source>
        <translation>L&apos;image de l&apos;article</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Pas d&apos;icône</translation>
    </message>
    <message>
        <source>Press a key to change it. Scan or type what is to be added.</source>
        <translation>Pressez une touche pour la modifier. Scannez ou tapez ce qu&apos;il faut ajouter.</translation>
    </message>
    <message>
        <source>This page shows the goods of a category. Make a page of your own.</source>
        <translation>Cette page montre les articles d&apos;une catégorie. Créez une page à vous.</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Nom de la page</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Words on the key; empty is the product&apos;s name</source>
        <translation>Texte de la touche&#xa0;; vide, c&apos;est le nom de l&apos;article</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the keys: {name}</source>
        <translation>Changer les touches&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Back to the first keys: {name}</source>
        <translation>Revenir aux premières touches&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Échanger les touches</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key works wherever the focus is. A scan is never taken for typing.</source>
        <translation>Chaque touche marche où que soit le focus. Un scan n&apos;est jamais pris pour une frappe.</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Aucune touche ne fait cela</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Some stored keys could not be used</source>
        <translation>Certaines touches enregistrées étaient inutilisables</translation>
    </message>
    <message>
        <source>Their commands have the keys they came with: {names}.</source>
        <translation>Leurs commandes ont leurs touches d&apos;origine&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Keys are changed by somebody who may change settings</source>
        <translation>Les touches sont changées par qui peut changer les réglages</translation>
    </message>
    <message>
        <source>Here is every key of this till.</source>
        <translation>Voici toutes les touches de cette caisse.</translation>
    </message>
    <message>
        <source>{name} ({screen})</source>
        <translation>{name} ({screen})</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Swap: that one gets {own}.</source>
        <translation>{key} est pris par {names}. Échanger&#xa0;: celle-là reçoit {own}.</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Give that one another key first.</source>
        <translation>{key} est pris par {names}. Donnez d&apos;abord une autre touche à celle-là.</translation>
    </message>
    <message>
        <source>Another command has one of its keys now. Reset that one first.</source>
        <translation>Une autre commande a maintenant une de ses touches. Réinitialisez d&apos;abord celle-là.</translation>
    </message>
    <message>
        <source>{key} alone belongs to typing and to the scanner. Take a function key, or hold Ctrl or Alt.</source>
        <translation>{key} seule appartient à la frappe et au lecteur. Prenez une touche de fonction, ou tenez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards. Hold Ctrl or Alt alone.</source>
        <translation>{key} écrit un caractère sur beaucoup de claviers. Tenez Ctrl ou Alt seul.</translation>
    </message>
    <message>
        <source>{key} belongs to every text field.</source>
        <translation>{key} appartient à chaque champ de texte.</translation>
    </message>
    <message>
        <source>{key} is what scanners send within a code.</source>
        <translation>{key} est envoyé par les lecteurs dans un code.</translation>
    </message>
    <message>
        <source>{key} belongs to the computer.</source>
        <translation>{key} appartient à l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>{key} is no key that can be kept.</source>
        <translation>{key} n&apos;est pas une touche qu&apos;on peut garder.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Cela</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The labels to fix would be here</source>
        <translation>Les étiquettes à corriger seraient ici</translation>
    </message>
    <message>
        <source>Every label is right</source>
        <translation>Toutes les étiquettes sont justes</translation>
    </message>
    <message>
        <source>A price changed at the till because the shelf shows it comes here.</source>
        <translation>Un prix changé à la caisse parce que le rayon l&apos;affiche vient ici.</translation>
    </message>
    <message>
        <source>{sku} · {name}, {when}</source>
        <translation>{sku} · {name}, {when}</translation>
    </message>
    <message>
        <source>The label says</source>
        <translation>L&apos;étiquette dit</translation>
    </message>
    <message>
        <source>The till asks</source>
        <translation>La caisse demande</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation>Corrigé&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window comes back at the sign-in. An open sale stays as it is; receipts keep the shop&apos;s language.</source>
        <translation>La fenêtre revient à la connexion. Une vente ouverte reste comme elle est&#xa0;; les tickets gardent la langue du magasin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>Last sale {number}</source>
        <translation>Dernière vente {number}</translation>
    </message>
    <message>
        <source>Last sale {number}: voided</source>
        <translation>Dernière vente {number} : annulée</translation>
    </message>
    <message>
        <source>The goods and the money went back</source>
        <translation>La marchandise et l&apos;argent ont été rendus</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Pas de monnaie</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{percent} discount</source>
        <translation>{percent} de remise</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>au lieu de {price}</translation>
    </message>
</context>
<context>
    <name>LineHeader</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
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
        <translation>Lignes de la vente</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not enough of its parts on record</source>
        <translation>pas assez de ses éléments en stock</translation>
    </message>
    <message>
        <source>none left on record</source>
        <translation>plus aucun en stock</translation>
    </message>
    <message>
        <source>only {count} on record</source>
        <translation>seulement {count} en stock</translation>
    </message>
</context>
<context>
    <name>ListBoard</name>
    <message>
        <source>Scan the first item</source>
        <translation>Scannez le premier article</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>ou tapez son nom, un mot de celui-ci ou son numéro.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes à essayer</translation>
    </message>
    <message>
        <source>before a scan sells three</source>
        <translation>avant un scan en vend trois</translation>
    </message>
    <message>
        <source>select line</source>
        <translation>choisir la ligne</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>S&apos;exercer</translation>
    </message>
    <message>
        <source>Clock in / out</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation>Qui vend&#xa0;?</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>Who clocks in or out?</source>
        <translation>Qui pointe&#xa0;?</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Or scan your badge</source>
        <translation>Ou scannez votre badge</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Connectez-vous d’abord, puis scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge. Now the PIN.</source>
        <translation>C&apos;est le badge de {name}. Le code PIN maintenant.</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Magasin de démonstration&#xa0;: le code PIN de {name} est {pin}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE · {shop} · {till}</source>
        <translation>ENTRAÎNEMENT · {shop} · {till}</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>Le programme s&apos;est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>A card payment was under way: the till checks it. Do not charge it again.</source>
        <translation>Un paiement par carte était en cours : la caisse le vérifie. Ne le débitez pas à nouveau.</translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation>Aucune vente n&apos;est perdue. La vente ouverte est comme elle était.</translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation>La dernière vente, {number}, est terminée&#xa0;: {amount} payés, monnaie {change}.</translation>
    </message>
    <message>
        <source>Scans that were waiting were not added: the till was locked</source>
        <translation>Les scans en attente n’ont pas été ajoutés : la caisse a été verrouillée</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Partout où quelqu&apos;un est connecté</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Vente terminée</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Ouvrir et fermer la caisse</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Tant que l&apos;entraînement est ouvert</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personnel et heures</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Your record was changed: please sign in again</source>
        <translation>Votre fiche a changé&#xa0;: veuillez vous reconnecter</translation>
    </message>
    <message>
        <source>Practice is open in its own window</source>
        <translation>L&apos;entraînement est ouvert dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>End practice to go back to the till</source>
        <translation>Terminez l&apos;entraînement pour revenir à la caisse</translation>
    </message>
    <message>
        <source>The till locks in {count} seconds. Press any key to stay.</source>
        <translation>La caisse se verrouille dans {count} secondes. Pressez une touche pour rester.</translation>
    </message>
</context>
<context>
    <name>MethodColumn</name>
    <message>
        <source>Split</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>on the terminal</source>
        <translation>sur le terminal</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>terminal autonome</translation>
    </message>
</context>
<context>
    <name>ModifierPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{group} · choose {count}</source>
        <translation>{group} · choisissez {count}</translation>
    </message>
    <message>
        <source>{group} · up to {most}</source>
        <translation>{group} · jusqu&apos;à {most}</translation>
    </message>
    <message>
        <source>{group} · {least} to {most}</source>
        <translation>{group} · de {least} à {most}</translation>
    </message>
</context>
<context>
    <name>NotPaidDialog</name>
    <message>
        <source>Was {amount} not paid by card?</source>
        <translation>{amount} n&apos;ont pas été payés par carte&#xa0;?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list of payments. Should the terminal say otherwise later, it is on the list of payments to settle.</source>
        <translation>Ne le dites que s&apos;il manque dans la liste des paiements du terminal. Si le terminal dit autre chose ensuite, il sera dans la liste des paiements à traiter.</translation>
    </message>
    <message>
        <source>Did {amount} not go back to the card?</source>
        <translation>{amount} n’ont-ils pas été remboursés sur la carte ?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list. Until the terminal says so too, it is not tried again by itself.</source>
        <translation>Ne le dites que s’il manque dans la liste du terminal. Tant que le terminal ne le dit pas aussi, rien n’est retenté tout seul.</translation>
    </message>
    <message>
        <source>{amount} did not go back</source>
        <translation>{amount} non remboursés</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>{amount} was not paid</source>
        <translation>{amount} non payés</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>How was it settled?</source>
        <translation>Comment cela a-t-il été traité&#xa0;?</translation>
    </message>
    <message>
        <source>The note stays in the journal.</source>
        <translation>La note reste dans le journal.</translation>
    </message>
    <message>
        <source>Such as: given back on the terminal</source>
        <translation>Comme&#xa0;: remboursé sur le terminal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>C&apos;est traité</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Yes, add them</source>
        <translation>Oui, les ajouter</translation>
    </message>
    <message>
        <source>Keep the former prices</source>
        <translation>Garder les anciens prix</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation>Code-barres introuvable&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Rien n&apos;a été ajouté. {why}</translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation>{what}&#xa0;: il faut un responsable</translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation>Rien n&apos;a été changé. Un responsable peut se connecter et le faire.</translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation>{count} pièces&#xa0;? C&apos;est beaucoup</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Rien n&apos;a encore été ajouté.</translation>
    </message>
    <message>
        <source>The discount was taken off</source>
        <translation>La remise a été retirée</translation>
    </message>
    <message>
        <source>It was too much for what is left. {key} brings everything back.</source>
        <translation>Elle était trop élevée pour ce qui reste. {key} rétablit tout.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>La vente est en attente</translation>
    </message>
    <message>
        <source>{key} brings it back.</source>
        <translation>{key} la reprend.</translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation>{name} n&apos;a pas été vendu</translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation>L&apos;âge n&apos;a pas été prouvé&#xa0;; c&apos;est noté.</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Coupon {code}</translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation>Cela coûte maintenant {now}&#xa0;; c&apos;était {before} à la mise en attente</translation>
    </message>
    <message>
        <source>Taken out of the sale: {reasons}</source>
        <translation>Retiré de la vente : {reasons}</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>{names} a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Des prix ont changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Labels to fix</source>
        <translation>Étiquettes à corriger</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>Taxes dues</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>OfficeDoor</name>
    <message>
        <source>Your changes are still here, and not saved yet</source>
        <translation>Vos modifications sont toujours là, pas encore enregistrées</translation>
    </message>
    <message>
        <source>You may not change products</source>
        <translation>Vous ne pouvez pas modifier les articles</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>Vous ne pouvez pas consulter les ventes</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>Vous ne pouvez pas traiter les paiements par carte</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Count the cash that lies in the drawer: it is the float.</source>
        <translation>Comptez les espèces du tiroir&#xa0;: c&apos;est le fond de caisse.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vente {number}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Paiement corrigé</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Voided by {number}</source>
        <translation>Annulée par {number}</translation>
    </message>
    <message>
        <source>Payment corrected by {number}</source>
        <translation>Paiement corrigé par {number}</translation>
    </message>
    <message>
        <source>{when} · {name}, approved by {approver} · {reason}</source>
        <translation>{when} · {name}, approuvé par {approver} · {reason}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Number, amount, name, card</source>
        <translation>Numéro, montant, nom, carte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Show all sales</source>
        <translation>Afficher toutes les ventes</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Vers la vente</translation>
    </message>
    <message>
        <source>Choose a sale</source>
        <translation>Choisissez une vente</translation>
    </message>
    <message>
        <source>Or scan the number on its receipt.</source>
        <translation>Ou scannez le numéro de son ticket.</translation>
    </message>
    <message>
        <source>Filters: {count}</source>
        <translation>Filtres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Written as {number}</source>
        <translation>Noté sous {number}</translation>
    </message>
    <message>
        <source>The sale itself stays as it was.</source>
        <translation>La vente elle-même reste comme elle était.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Shown and saved as a PDF, marked as a copy and counted</source>
        <translation>Affichée et enregistrée en PDF, marquée comme copie et comptée</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Correct tender</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The sales would be here</source>
        <translation>Les ventes seraient ici</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Aucune vente trouvée</translation>
    </message>
    <message>
        <source>Look at all days, or search for something else.</source>
        <translation>Regardez tous les jours, ou cherchez autre chose.</translation>
    </message>
    <message>
        <source>Nothing was sold yet</source>
        <translation>Rien n&apos;a encore été vendu</translation>
    </message>
    <message>
        <source>Every sale that is paid comes here.</source>
        <translation>Chaque vente payée arrive ici.</translation>
    </message>
    <message>
        <source>This sale was voided</source>
        <translation>Cette vente a été annulée</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vente {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tel qu&apos;enregistré avec la vente.</translation>
    </message>
</context>
<context>
    <name>OtherTills</name>
    <message>
        <source>Other tills of the shop</source>
        <translation>Autres caisses du magasin</translation>
    </message>
    <message>
        <source>Name of till {code}</source>
        <translation>Nom de la caisse {code}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetés</translation>
    </message>
    <message>
        <source>taken, with a warning</source>
        <translation>repris, avec avertissement</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Reprendre cet import</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Taken, with a warning</source>
        <translation>Reprises, avec avertissement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>{rows} rows were read; nothing is written yet</source>
        <translation>{rows} lignes lues&#xa0;; rien n&apos;est encore écrit</translation>
    </message>
    <message>
        <source>Stopped after {rows} rows</source>
        <translation>Arrêté après {rows} lignes</translation>
    </message>
    <message>
        <source>{count} products were imported</source>
        <translation>{count} articles ont été importés</translation>
    </message>
    <message>
        <source>No row could be taken.</source>
        <translation>Aucune ligne n&apos;a pu être reprise.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already: it came with {code}.</source>
        <translation>Tout est déjà au catalogue&#xa0;: c&apos;est venu avec {code}.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already.</source>
        <translation>Tout est déjà au catalogue.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are left out; the others are imported.</source>
        <translation>Les lignes impossibles sont laissées&#xa0;; les autres sont importées.</translation>
    </message>
    <message>
        <source>What was imported by then is in the catalogue and stays there as {code}. It can be taken back here, or the same file be imported again.</source>
        <translation>Ce qui a été importé jusque-là est au catalogue et y reste sous {code}. On peut le reprendre ici, ou importer de nouveau le même fichier.</translation>
    </message>
    <message>
        <source>It is called {code}. The rejected rows were written to {file}; mend them there and import that file.</source>
        <translation>Il s&apos;appelle {code}. Les lignes rejetées sont dans {file}&#xa0;; réparez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>It is called {code}, and can be taken back here at any time.</source>
        <translation>Il s&apos;appelle {code} et peut être repris ici à tout moment.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Who owns the shop?</source>
        <translation>À qui est le magasin&#xa0;?</translation>
    </message>
    <message>
        <source>The owner may do everything, and signs in with a PIN of 4 to 8 digits.</source>
        <translation>Le propriétaire peut tout et se connecte avec un code PIN de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Digits that neither repeat nor count up or down.</source>
        <translation>Des chiffres qui ne se répètent pas et ne se suivent pas.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN encore</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you</source>
        <translation>Si vous passez, un code PIN est créé pour vous</translation>
    </message>
    <message>
        <source>It is shown once at the end, with a code for the day when it is forgotten.</source>
        <translation>Il est montré une fois à la fin, avec un code pour le jour où il est oublié.</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Was {amount} paid by card?</source>
        <translation>{amount} ont-ils été payés par carte&#xa0;?</translation>
    </message>
    <message>
        <source>Find it in the terminal&apos;s own list of payments and type its authorisation code.</source>
        <translation>Trouvez-le dans la liste des paiements du terminal et tapez son code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Did {amount} go back to the card?</source>
        <translation>{amount} ont-ils été remboursés sur la carte ?</translation>
    </message>
    <message>
        <source>Find what went back in the terminal&apos;s own list and type its authorisation code, or the number of its receipt.</source>
        <translation>Cherchez le remboursement dans la liste du terminal et saisissez son code d’autorisation ou le numéro de son ticket.</translation>
    </message>
    <message>
        <source>Code or number of the receipt</source>
        <translation>Code ou numéro du ticket</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>{amount} remboursés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} payés</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>An act, a setting, a product, a customer, the number of a sale</source>
        <translation>Une action, un réglage, un article, un client, le numéro d&apos;une vente</translation>
    </message>
    <message>
        <source>Act, setting, product, customer, sale</source>
        <translation>Action, réglage, article, client, vente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne s&apos;appelle ainsi</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>There is no sale yet</source>
        <translation>Il n&apos;y a pas encore de vente</translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>Un code que personne ne connaît</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes à essayer</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>How many of part {number}</source>
        <translation>Combien de la partie {number}</translation>
    </message>
    <message>
        <source>Goods of part {number}</source>
        <translation>Articles de la partie {number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Retirer la partie {number}</translation>
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
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Opération {number}</translation>
    </message>
    <message>
        <source>Set aside. It completes by itself.</source>
        <translation>Mise de côté. Elle se termine toute seule.</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, c&apos;est juste</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>Terminer la vente</translation>
    </message>
    <message>
        <source>That was not added</source>
        <translation>Cela n&apos;a pas été ajouté</translation>
    </message>
    <message>
        <source>Go back to the sale with Esc to scan more.</source>
        <translation>Revenez à la vente avec Esc pour scanner encore.</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Amount on the machine</source>
        <translation>Montant sur le terminal</translation>
    </message>
    <message>
        <source>Take part payment</source>
        <translation>Prendre un acompte</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It went back on the terminal…</source>
        <translation>Rendu sur le terminal…</translation>
    </message>
    <message>
        <source>Amount on the terminal</source>
        <translation>Montant sur le terminal</translation>
    </message>
    <message>
        <source>Amount by {way}</source>
        <translation>Montant par {way}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>Débiter la carte</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation>{amount} remis&#xa0;?</translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation>C&apos;est bien plus que ce qui est dû.</translation>
    </message>
    <message>
        <source>{amount} too much was taken: the sale has become smaller</source>
        <translation>{amount} encaissés en trop&#xa0;: la vente a diminué</translation>
    </message>
    <message>
        <source>Take a payment back, or add the goods again.</source>
        <translation>Annulez un paiement, ou rajoutez les articles.</translation>
    </message>
    <message>
        <source>It goes back to the card, or the goods are added again.</source>
        <translation>Il est remboursé sur la carte, ou les articles sont rajoutés.</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}</source>
        <translation>Rembourser {amount} sur la carte •••• {digits}</translation>
    </message>
    <message>
        <source>Practice card machine: {amount}</source>
        <translation>Terminal d&apos;entraînement&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>No card is charged. What does the machine answer?</source>
        <translation>Aucune carte n&apos;est débitée. Que répond le terminal&#xa0;?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>From the role</source>
        <translation>Du rôle</translation>
    </message>
    <message>
        <source>Not in the role</source>
        <translation>Pas dans le rôle</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>product</source>
        <translation>article</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the product</source>
        <translation>Image de l&apos;article</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d&apos;image</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Déposez une image ici, collez-en une, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>La mettre en premier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; kept small, in the shop&apos;s own file. The first one is shown on quick keys and at the last scan.</source>
        <translation>PNG, JPEG ou WebP&#xa0;; gardées petites, dans le fichier du magasin. La première figure sur les touches rapides et au dernier scan.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n&apos;y a pas d&apos;image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>Votre code PIN, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>A new recovery code is made only for the owner herself.</source>
        <translation>Un nouveau code de récupération n&apos;est fait que pour le propriétaire lui-même.</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>Changer votre code PIN</translation>
    </message>
    <message>
        <source>You sign in with the new one right away.</source>
        <translation>Vous vous connectez aussitôt avec le nouveau.</translation>
    </message>
    <message>
        <source>Set the PIN of {name}</source>
        <translation>Fixer le code PIN de {name}</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody would try first. Open sign-ins of hers end.</source>
        <translation>De 4 à 8 chiffres que personne n&apos;essaierait d&apos;abord. Ses connexions ouvertes prennent fin.</translation>
    </message>
    <message>
        <source>PIN so far</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau code PIN encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Fixer le code PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareils.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing is recorded</source>
        <translation>Entraînement&#xa0;: rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Every task is done</source>
        <translation>Tous les exercices sont faits</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>Ensuite&#xa0;: {task}</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice tasks</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminer l&apos;entraînement</translation>
    </message>
    <message>
        <source>{count} left. They tick themselves.</source>
        <translation>Encore {count}. Ils se cochent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>All done. Go on as long as you like.</source>
        <translation>Tout est fait. Continuez tant que vous voulez.</translation>
    </message>
    <message>
        <source>Ring up three items</source>
        <translation>Enregistrer trois articles</translation>
    </message>
    <message>
        <source>Scan them, or type a name and press Enter.</source>
        <translation>Scannez-les, ou tapez un nom et pressez Enter.</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>Retirer une ligne</translation>
    </message>
    <message>
        <source>Choose it with the arrows, then Del.</source>
        <translation>Choisissez-la avec les flèches, puis Suppr.</translation>
    </message>
    <message>
        <source>Park the sale and recall it</source>
        <translation>Mettre la vente en attente et la reprendre</translation>
    </message>
    <message>
        <source>F7 sets it aside, F8 brings it back.</source>
        <translation>F7 la met de côté, F8 la ramène.</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Faire une remise</translation>
    </message>
    <message>
        <source>F6, then an amount or a percentage.</source>
        <translation>F6, puis un montant ou un pourcentage.</translation>
    </message>
    <message>
        <source>Take cash and give change</source>
        <translation>Prendre des espèces et rendre la monnaie</translation>
    </message>
    <message>
        <source>F12, then more than is owed, then Enter.</source>
        <translation>F12, puis plus que dû, puis Enter.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Cash on the rail: count the drawer, then Done.</source>
        <translation>Caisse dans la barre&#xa0;: comptez le tiroir, puis Terminé.</translation>
    </message>
</context>
<context>
    <name>PracticeTill</name>
    <message>
        <source>Begin practice anew?</source>
        <translation>Recommencer l&apos;entraînement&#xa0;?</translation>
    </message>
    <message>
        <source>What was practised is forgotten. Goods and prices are those of today.</source>
        <translation>Ce qui a été fait est oublié. Articles et prix sont ceux d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>Consulter un prix</translation>
    </message>
    <message>
        <source>Code or SKU</source>
        <translation>Code ou référence</translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation>Scannez, ou tapez un code et Enter</translation>
    </message>
    <message>
        <source>Nothing is added to the sale.</source>
        <translation>Rien n&apos;est ajouté à la vente.</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>Prix demandé à la caisse</translation>
    </message>
    <message>
        <source>Shelf price {price}</source>
        <translation>Prix en rayon {price}</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Liste de prix {name}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>Encore 1&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>Lowest price of 30 days {price}</source>
        <translation>Prix le plus bas sur 30 jours {price}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en stock</translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Trade prices</source>
        <translation>Prix professionnels</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>pro</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>New group, such as Staff</source>
        <translation>Nouveau groupe, comme Personnel</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Toutes les caisses</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Add a product to the list</source>
        <translation>Ajouter un article à la liste</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importer un CSV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Pour qui et quand</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Another group, Enter makes it</source>
        <translation>Un autre groupe, Enter le crée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The higher list gives the price; among equals the lower price does.</source>
        <translation>La liste la plus haute donne le prix&#xa0;; à égalité, le prix le plus bas.</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Prix en rayon à venir</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouv. prix</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>À l&apos;heure</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation>{count} autres prix sont sur la liste&#xa0;; l&apos;import de fichier les modifie aussi.</translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation>{name}&#xa0;: {price} dès {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {name}</source>
        <translation>Abandonner le nouveau prix de {name}</translation>
    </message>
    <message>
        <source>Choose a product in the table above.</source>
        <translation>Choisissez un article dans le tableau ci-dessus.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
</context>
<context>
    <name>PriceListsView</name>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Seul un responsable peut modifier les prix.</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Pas encore de liste de prix</translation>
    </message>
    <message>
        <source>Everybody pays the shelf&apos;s price. New begins a list.</source>
        <translation>Tout le monde paie le prix en rayon. «&#xa0;Nouveau&#xa0;» commence une liste.</translation>
    </message>
    <message>
        <source>{taken} prices came in, {rejected} rows were not taken</source>
        <translation>{taken} prix repris, {rejected} lignes non reprises</translation>
    </message>
    <message>
        <source>Holds together with {names}</source>
        <translation>Vaut en même temps que {names}</translation>
    </message>
    <message>
        <source>They have the same priority: the lower price of both is asked.</source>
        <translation>Elles ont la même priorité&#xa0;: le plus bas des deux prix est demandé.</translation>
    </message>
    <message>
        <source>This list has ended</source>
        <translation>Cette liste est terminée</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>{who} · {count} prices</source>
        <translation>{who} · {count} prix</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>Prices to import</source>
        <translation>Prix à importer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xz)</source>
        <translation>Tableaux (*.csv *.txt *.gz *.xz)</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices of the list</source>
        <translation>Prix de la liste</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Vide&#xa0;: demandé à la caisse</translation>
    </message>
    <message>
        <source>Each variant has a price of its own, in the table of variants.</source>
        <translation>Chaque variante a son propre prix, dans le tableau des variantes.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>Nouveau prix en rayon</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>À l&apos;heure</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>Prix en rayon</translation>
    </message>
    <message>
        <source>Price before, crossed out</source>
        <translation>Prix d&apos;avant, barré</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Prix en rayon à venir</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>The lowest price of the last 30 days was {price}.</source>
        <translation>Le prix le plus bas des 30 derniers jours était {price}.</translation>
    </message>
    <message>
        <source>No new price is planned.</source>
        <translation>Aucun nouveau prix n&apos;est prévu.</translation>
    </message>
    <message>
        <source>{price} from {when}</source>
        <translation>{price} dès {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {price}</source>
        <translation>Abandonner le nouveau prix de {price}</translation>
    </message>
    <message>
        <source>It is on no price list; lists are edited under Prices.</source>
        <translation>Il n&apos;est sur aucune liste de prix&#xa0;; les listes se modifient sous Prix.</translation>
    </message>
    <message>
        <source>{name}: {price} from {count} on</source>
        <translation>{name}&#xa0;: {price} dès {count}</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Archived, not sold</source>
        <translation>Archivé, non vendu</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>Prix et taxe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Tabs of the product</source>
        <translation>Onglets de l&apos;article</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Something is wrong on this tab.</source>
        <translation>Quelque chose ne va pas dans cet onglet.</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ProductTableModel</name>
    <message>
        <source>Selected</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Sous zéro</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Article</translation>
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
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Compté : {count}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Only a manager may change products.</source>
        <translation>Seul un responsable peut modifier les articles.</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Seul un responsable peut modifier les prix.</translation>
    </message>
    <message>
        <source>This product cannot be shown</source>
        <translation>Cet article ne peut pas être montré</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile</source>
        <translation>Quelqu&apos;un a modifié cet article entre-temps</translation>
    </message>
    <message>
        <source>1 thing is to be put right before it can be saved</source>
        <translation>1 chose est à corriger avant d&apos;enregistrer</translation>
    </message>
    <message>
        <source>{count} things are to be put right before it can be saved</source>
        <translation>{count} choses sont à corriger avant d&apos;enregistrer</translation>
    </message>
    <message>
        <source>{name} has the code {code} already</source>
        <translation>{name} a déjà le code {code}</translation>
    </message>
    <message>
        <source>Nothing was added. With two products at one code the till asks.</source>
        <translation>Rien n&apos;a été ajouté. Avec deux articles pour un code, la caisse demande.</translation>
    </message>
    <message>
        <source>This product has the code {code} already.</source>
        <translation>Cet article a déjà le code {code}.</translation>
    </message>
    <message>
        <source>The product has the number {code} now. Save to keep it.</source>
        <translation>L’article a maintenant le numéro {code}. Enregistrez pour le garder.</translation>
    </message>
    <message>
        <source>{name} has the code {code}, too: the till will ask which is meant.</source>
        <translation>{name} a aussi le code {code}&#xa0;: la caisse demandera lequel est voulu.</translation>
    </message>
    <message>
        <source>The code {code} was added. Save to keep it.</source>
        <translation>Le code {code} a été ajouté. Enregistrez pour le garder.</translation>
    </message>
    <message>
        <source>The code {code} was added; look at it: {why}</source>
        <translation>Le code {code} a été ajouté&#xa0;; vérifiez-le&#xa0;: {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{field}: yours and theirs differ</source>
        <translation>{field}&#xa0;: le vôtre et l&apos;autre diffèrent</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, theirs {theirs}</source>
        <translation>{field}&#xa0;: le vôtre {mine}, l&apos;autre {theirs}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Prix d&apos;avant</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Quand il n&apos;en reste pas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Options de vente</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Prix à venir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{name} has no price: the till asks for it at every sale</source>
        <translation>{name} n’a pas de prix : la caisse le demande à chaque vente</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Search names, SKUs and barcodes, or scan</source>
        <translation>Chercher noms, références et codes-barres, ou scanner</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Chercher ou scanner</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>Nouvel article avec ce code</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Modifier plusieurs</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>Rien n&apos;est encore vendu ici</translation>
    </message>
    <message>
        <source>Add a product, scan its code, or bring a list in from a file.</source>
        <translation>Ajoutez un article, scannez son code, ou importez une liste d&apos;un fichier.</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d&apos;un fichier</translation>
    </message>
    <message>
        <source>Show everything active</source>
        <translation>Montrer tout l&apos;actif</translation>
    </message>
    <message>
        <source>Archive {count} products?</source>
        <translation>Archiver {count} articles&#xa0;?</translation>
    </message>
    <message>
        <source>Restore {count} products?</source>
        <translation>Restaurer {count} articles&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What was sold of them stays. This can be undone.</source>
        <translation>Ce qui en a été vendu reste. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No product has the code {code}</source>
        <translation>Aucun article n&apos;a le code {code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>You may look at products, but not change them</source>
        <translation>Vous pouvez consulter les articles, mais pas les modifier</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Demandez à quelqu&apos;un qui peut, par exemple le responsable.</translation>
    </message>
    <message>
        <source>Changing products</source>
        <translation>Modification des articles</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>The products would be here</source>
        <translation>Les produits seraient ici</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>No product is like that</source>
        <translation>Aucun article n&apos;est ainsi</translation>
    </message>
    <message>
        <source>Look at other words, or take a filter away.</source>
        <translation>Essayez d&apos;autres mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 choisi</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} choisis</translation>
    </message>
    <message>
        <source>of {listed}</source>
        <translation>sur {listed}</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl A ticks everything</source>
        <translation>Espace coche, Ctrl A coche tout</translation>
    </message>
    <message>
        <source>The best of many: type more to find others</source>
        <translation>Les meilleurs parmi beaucoup&#xa0;: tapez plus pour en trouver d&apos;autres</translation>
    </message>
    <message>
        <source>Changed {count} products</source>
        <translation>{count} articles modifiés</translation>
    </message>
    <message>
        <source>Archived {count} products</source>
        <translation>{count} articles archivés</translation>
    </message>
    <message>
        <source>Restored {count} products</source>
        <translation>{count} articles restaurés</translation>
    </message>
    <message>
        <source>Undone for {count} products</source>
        <translation>Annulé pour {count} articles</translation>
    </message>
    <message>
        <source>{words}; {count} do not take it and stayed</source>
        <translation>{words}&#xa0;; {count} ne le prennent pas et sont restés</translation>
    </message>
    <message>
        <source>{words}; stopped before the end</source>
        <translation>{words}&#xa0;; arrêté avant la fin</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>As the customer reads it on the receipt</source>
        <translation>Comme le client le lit sur le ticket</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>Combien d&apos;articles</translation>
    </message>
    <message>
        <source>Of these paid, or got</source>
        <translation>Dont payés, ou offerts</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Remise par pièce</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>n for the price of m</source>
        <translation>n pour le prix de m</translation>
    </message>
    <message>
        <source>n for a fixed price</source>
        <translation>n pour un prix fixe</translation>
    </message>
    <message>
        <source>Cheapest one free</source>
        <translation>Le moins cher offert</translation>
    </message>
    <message>
        <source>Buy x, get y</source>
        <translation>Achetez x, recevez y</translation>
    </message>
    <message>
        <source>Meal deal / mix and match</source>
        <translation>Formule / assortiment</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>Dépensez et économisez</translation>
    </message>
    <message>
        <source>More items, more off</source>
        <translation>Plus d&apos;articles, plus de remise</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Quels articles</translation>
    </message>
    <message>
        <source>Everything in the shop</source>
        <translation>Tout le magasin</translation>
    </message>
    <message>
        <source>The same goods are got for less</source>
        <translation>Les mêmes articles sont reçus pour moins</translation>
    </message>
    <message>
        <source>What is got for less</source>
        <translation>Ce qui est reçu pour moins</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>At most how often in one sale</source>
        <translation>Combien de fois au plus par vente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>À partir de quelle heure</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Jusqu&apos;à quelle heure</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Toutes les caisses</translation>
    </message>
    <message>
        <source>Only with a coupon</source>
        <translation>Seulement avec un coupon</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>With no group lit it is for everybody.</source>
        <translation>Sans groupe allumé, c&apos;est pour tout le monde.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Beside other offers</source>
        <translation>À côté d&apos;autres offres</translation>
    </message>
    <message>
        <source>Alone on its goods: no other offer joins it</source>
        <translation>Seule sur ses articles&#xa0;: aucune autre offre ne s&apos;ajoute</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The higher one takes goods that two offers want.</source>
        <translation>La plus haute prend les articles que deux offres veulent.</translation>
    </message>
    <message>
        <source>{count} other tills</source>
        <translation>{count} autres caisses</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prenez</translation>
    </message>
    <message>
        <source>Of how many items</source>
        <translation>Sur combien d&apos;articles</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Achetez</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Recevez</translation>
    </message>
    <message>
        <source>Percent off the others</source>
        <translation>Pour cent sur les autres</translation>
    </message>
    <message>
        <source>Percent off the cheapest</source>
        <translation>Pour cent sur le moins cher</translation>
    </message>
    <message>
        <source>Percent off what is got</source>
        <translation>Pour cent sur ce qui est reçu</translation>
    </message>
    <message>
        <source>Percent off the deal</source>
        <translation>Pour cent sur la formule</translation>
    </message>
    <message>
        <source>Off each, in {sign}</source>
        <translation>Remise par pièce, en {sign}</translation>
    </message>
    <message>
        <source>Price of each, in {sign}</source>
        <translation>Prix de chacun, en {sign}</translation>
    </message>
    <message>
        <source>Price of them all, in {sign}</source>
        <translation>Prix de tous, en {sign}</translation>
    </message>
    <message>
        <source>Or price of each, in {sign}</source>
        <translation>Ou prix de chacun, en {sign}</translation>
    </message>
    <message>
        <source>Or price of the deal, in {sign}</source>
        <translation>Ou prix de la formule, en {sign}</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>Payez</translation>
    </message>
    <message>
        <source>100, free</source>
        <translation>100, offert</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>the higher priority</source>
        <translation>la plus haute priorité</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>le mieux pour le client</translation>
    </message>
    <message>
        <source>Where two offers want the same goods</source>
        <translation>Quand deux offres veulent les mêmes articles</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Where two offers want the same goods, it is</source>
        <translation>Quand deux offres veulent les mêmes articles, c&apos;est</translation>
    </message>
    <message>
        <source>Only a manager may change promotions.</source>
        <translation>Seul un responsable peut modifier les promotions.</translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation>Rien n&apos;est encore proposé</translation>
    </message>
    <message>
        <source>New begins the first promotion.</source>
        <translation>«&#xa0;Nouveau&#xa0;» commence la première promotion.</translation>
    </message>
    <message>
        <source>It ended on {day}</source>
        <translation>Elle a fini le {day}</translation>
    </message>
    <message>
        <source>No till offers it any more.</source>
        <translation>Plus aucune caisse ne la propose.</translation>
    </message>
    <message>
        <source>It has no code yet</source>
        <translation>Elle n&apos;a pas encore de code</translation>
    </message>
    <message>
        <source>Nobody can redeem it before it has one.</source>
        <translation>Personne ne peut l&apos;utiliser avant.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} et d&apos;autres</translation>
    </message>
    <message>
        <source>Wants the same goods: {names}</source>
        <translation>Veut les mêmes articles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation>Celle qui fait le plus économiser au client gagne.</translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation>Les priorités sont égales&#xa0;: {name} gagne, première par le nom.</translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation>La plus haute priorité gagne&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>coupon</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Non enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
</context>
<context>
    <name>PromotionsViewModel</name>
    <message>
        <source>a product that is gone</source>
        <translation>un article disparu</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Pourquoi ce prix&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation>Imprimée sous la ligne&#xa0;; vide la retire</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>It can be scanned like goods, too.</source>
        <translation>Il peut aussi être scanné comme un article.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name, telephone or mail; empty for nobody.</source>
        <translation>Nom, téléphone ou courriel&#xa0;; vide pour personne.</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>Qui achète&#xa0;?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Nouveau client {name}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Vendre sans taxe</translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation>Les deux sont gardés avec la vente et imprimés&#xa0;; vide la taxe de nouveau.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Numéro du certificat</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>It bears no tax and no discount; 0 takes it out.</source>
        <translation>Il ne porte ni taxe ni remise&#xa0;; 0 le retire.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>Quelle vente&#xa0;?</translation>
    </message>
    <message>
        <source>Parked sales, the newest first.</source>
        <translation>Ventes en attente, la plus récente d&apos;abord.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Opération {number}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>Sur toute la vente</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>Faire la remise</translation>
    </message>
    <message>
        <source>Line %</source>
        <translation>Ligne&#xa0;%</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>Ligne {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>Vente&#xa0;%</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>Vente {sign}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation>Plus d&apos;un article a ce code.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien coûte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation>{name}, en {unit}</translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation>{what}&#xa0;; la tare de {weight} est déduite</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>Combien y en a-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>No tare</source>
        <translation>Sans tare</translation>
    </message>
    <message>
        <source>Tare …</source>
        <translation>Tare …</translation>
    </message>
    <message>
        <source>Tare {weight}</source>
        <translation>Tare {weight}</translation>
    </message>
    <message>
        <source>What does the container weigh?</source>
        <translation>Combien pèse le récipient&#xa0;?</translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation>{age} ans ou plus&#xa0;?</translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation>{name}&#xa0;: né le {day} ou avant.</translation>
    </message>
    <message>
        <source>Yes, I saw a proof of age</source>
        <translation>Oui, j&apos;ai vu un justificatif</translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation>Taper la date de naissance</translation>
    </message>
    <message>
        <source>No: do not sell it</source>
        <translation>Non&#xa0;: ne pas le vendre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>It is compared and not kept. Such as {day}</source>
        <translation>Elle est comparée et non gardée. Comme {day}</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né le</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>{name}: scan or type it.</source>
        <translation>{name}&#xa0;: scannez-le ou tapez-le.</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Scan a bottle or crate, or type the name of its deposit.</source>
        <translation>Scannez une bouteille ou une caisse, ou tapez le nom de sa consigne.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Sold without a product; it moves no stock.</source>
        <translation>Vendu sans article&#xa0;; le stock ne bouge pas.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation>Associer {code}</translation>
    </message>
    <message>
        <source>The code finds this product from now on.</source>
        <translation>Le code trouve cet article désormais.</translation>
    </message>
    <message>
        <source>Name or number of the product</source>
        <translation>Nom ou numéro de l&apos;article</translation>
    </message>
    <message>
        <source>To which product?</source>
        <translation>À quel article&#xa0;?</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Code {code}. Whoever keeps the catalogue completes it.</source>
        <translation>Code {code}. La personne qui tient le catalogue le complète.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create and add</source>
        <translation>Créer et ajouter</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Retirer le taux</translation>
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
        <translation>Aucune imprimante n&apos;est connectée : enregistrez-le en PDF pour l&apos;imprimer ou l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Marked as a copy and counted. No printer is connected: save it as a PDF to print or send it.</source>
        <translation>Marqué comme copie et compté. Aucune imprimante n&apos;est connectée : enregistrez-le en PDF pour l&apos;imprimer ou l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It was not saved: {why}. The sale is stored all the same.</source>
        <translation>Non enregistré&#xa0;: {why}. La vente est enregistrée quand même.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody finds it. It is shown only now, and the one before works no more.</source>
        <translation>Notez-le et gardez-le où personne ne le trouve. Il n&apos;est montré que maintenant, et le précédent ne marche plus.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Je l&apos;ai noté</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Code de récupération du propriétaire</translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation>Il a été montré une fois, à la création du magasin. Se connecter avec est inscrit au journal.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Adding up the sales…</source>
        <translation>Addition des ventes…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>No sales on these days</source>
        <translation>Aucune vente ces jours-là</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Pas de rapport</translation>
    </message>
    <message>
        <source>Choose the days again. You can go on selling.</source>
        <translation>Choisissez les jours de nouveau. Vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>Choose other days to see their taxes.</source>
        <translation>Choisissez d&apos;autres jours pour voir leurs taxes.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Arrondi espèces {amount}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Products found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Aucun article ne s&apos;appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>asks price</source>
        <translation>prix demandé</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} en stock</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Sold only</source>
        <translation>Seulement vendu</translation>
    </message>
    <message>
        <source>Empty: not recalled</source>
        <translation>Vide&#xa0;: non rappelé</translation>
    </message>
    <message>
        <source>Ask the serial number</source>
        <translation>Demander le numéro de série</translation>
    </message>
    <message>
        <source>Discounts and promotions may touch it</source>
        <translation>Remises et promotions peuvent s&apos;y appliquer</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Pas de consigne</translation>
    </message>
    <message>
        <source>Choose a group of the shop</source>
        <translation>Choisissez un groupe du magasin</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Who may buy and sell it</source>
        <translation>Qui peut l&apos;acheter et le vendre</translation>
    </message>
    <message>
        <source>Age of the customer, 0 for any</source>
        <translation>Âge du client, 0 pour tous</translation>
    </message>
    <message>
        <source>Age of the cashier, 0 for any</source>
        <translation>Âge du caissier, 0 pour tous</translation>
    </message>
    <message>
        <source>Recalled: why it must not be sold</source>
        <translation>Rappelé&#xa0;: pourquoi il ne doit pas être vendu</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>Comment il est vendu</translation>
    </message>
    <message>
        <source>At most in a sale, 0 for any number</source>
        <translation>Au plus par vente, 0 pour autant qu&apos;on veut</translation>
    </message>
    <message>
        <source>Tare, for weighed goods</source>
        <translation>Tare, pour les articles pesés</translation>
    </message>
    <message>
        <source>Deposit that is charged with each</source>
        <translation>Consigne comptée avec chacun</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Options de vente</translation>
    </message>
    <message>
        <source>What the till asks when it is sold, such as the kind of milk.</source>
        <translation>Ce que la caisse demande à la vente, comme le type de lait.</translation>
    </message>
    <message>
        <source>Group of the shop</source>
        <translation>Groupe du magasin</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Vendu à partir de</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>Vendu jusqu&apos;à</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>A deposit that is archived</source>
        <translation>Une consigne archivée</translation>
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
        <translation>Espèces exactes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
</context>
<context>
    <name>SaleTabs</name>
    <message>
        <source>One more sale</source>
        <translation>Une vente de plus</translation>
    </message>
    <message>
        <source>Paid by card, not finished</source>
        <translation>Payé par carte, non terminé</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>Est-ce payé&#xa0;?</translation>
    </message>
    <message>
        <source>Card is checked</source>
        <translation>Carte en vérification</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>Carte…</translation>
    </message>
    <message>
        <source>Card paid too much</source>
        <translation>La carte a trop payé</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Carte refusée</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>Vente {ticket}</translation>
    </message>
</context>
<context>
    <name>ScanProbe</name>
    <message>
        <source>Scan any barcode three times</source>
        <translation>Scannez trois fois n&apos;importe quel code-barres</translation>
    </message>
    <message>
        <source>{count} of {times} scans</source>
        <translation>{count} sur {times} scans</translation>
    </message>
    <message>
        <source>Press here, then scan any barcode three times</source>
        <translation>Pressez ici, puis scannez trois fois un code-barres</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan something to try the scanner</source>
        <translation>Scannez quelque chose pour essayer le lecteur</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen.</source>
        <translation>Rien ne se vend sur cet écran.</translation>
    </message>
    <message>
        <source>The scanner was heard</source>
        <translation>Le lecteur a été entendu</translation>
    </message>
    <message>
        <source>{kind}, {count} characters, {gap} ms apart, {widest} ms at most</source>
        <translation>{kind}, {count} caractères, écart {gap} ms, {widest} ms au plus</translation>
    </message>
    <message>
        <source>It finds {names}.</source>
        <translation>Il trouve {names}.</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>Aucun article n&apos;a ce code.</translation>
    </message>
    <message>
        <source>Its check digit is wrong: the read is not to be trusted.</source>
        <translation>Sa clé de contrôle est fausse&#xa0;: la lecture n&apos;est pas fiable.</translation>
    </message>
    <message>
        <source>Sent twice, and counted once: {count} times so far.</source>
        <translation>Envoyé deux fois et compté une&#xa0;: {count} fois jusqu&apos;ici.</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Scanner ou chercher des articles</translation>
    </message>
    <message>
        <source>Scan, search</source>
        <translation>Scanner, chercher</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Vente vidée</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} retiré</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Revenir au défaut&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Less: {setting}</source>
        <translation>Moins&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>More: {setting}</source>
        <translation>Plus&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>What is stored does not fit, so the default holds. {why}</source>
        <translation>Ce qui est enregistré ne va pas, donc le défaut vaut. {why}</translation>
    </message>
    <message>
        <source>This was fixed when the shop was made.</source>
        <translation>Cela a été fixé à la création du magasin.</translation>
    </message>
    <message>
        <source>Somebody who may change settings can do that, such as the owner.</source>
        <translation>Peut le faire qui peut changer les réglages, comme le propriétaire.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation>Groupe de réglages</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>Aucun réglage ne s&apos;appelle ainsi</translation>
    </message>
    <message>
        <source>To the taxes</source>
        <translation>Aux taxes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How a receipt looks</source>
        <translation>À quoi ressemble un ticket</translation>
    </message>
    <message>
        <source>The settings would be here</source>
        <translation>Les réglages seraient ici</translation>
    </message>
    <message>
        <source>A sample; there is no sale yet.</source>
        <translation>Un exemple&#xa0;; il n&apos;y a pas encore de vente.</translation>
    </message>
    <message>
        <source>Of the last sale.</source>
        <translation>De la dernière vente.</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Ce terminal de paiement n’est pas certifié avec cette caisse</translation>
    </message>
    <message>
        <source>Try it with test cards. Before the first real card, an acquirer must certify till and terminal together.</source>
        <translation>Essayez-le avec des cartes de test. Avant la première vraie carte, un acquéreur doit certifier caisse et terminal ensemble.</translation>
    </message>
    <message>
        <source>You may look at these, and somebody else may change them</source>
        <translation>Vous pouvez les consulter, et quelqu&apos;un d&apos;autre les modifier</translation>
    </message>
    <message>
        <source>Appearance is yours to set.</source>
        <translation>L&apos;apparence est à vous de régler.</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>My shop</source>
        <translation>Mon magasin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>There is no currency {code}. Use its three letters, such as EUR.</source>
        <translation>Il n&apos;y a pas de monnaie {code}. Prenez ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>A receipt names the shop.</source>
        <translation>Un ticket nomme le magasin.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Un article a un nom.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien coûte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Till {code}</source>
        <translation>Caisse {code}</translation>
    </message>
    <message>
        <source>Without it nobody can help an owner who forgets the PIN.</source>
        <translation>Sans lui personne ne peut aider un propriétaire qui oublie le code PIN.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>R Commerce POS · first start</source>
        <translation>R Commerce POS · premier démarrage</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The shop was not made</source>
        <translation>Le magasin n&apos;a pas été créé</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Création du magasin…</translation>
    </message>
    <message>
        <source>If you skip this, currency and time zone are the usual ones.</source>
        <translation>Sinon, la devise et le fuseau horaire habituels s’appliquent.</translation>
    </message>
    <message>
        <source>If you skip this, the receipt says “My shop” until you change it.</source>
        <translation>Sinon, le ticket porte «&#xa0;Mon magasin&#xa0;» jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>If you skip this, the shop begins without products.</source>
        <translation>Sinon, le magasin commence sans articles.</translation>
    </message>
    <message>
        <source>If you skip this, the till expects usual devices.</source>
        <translation>Sinon, la caisse suppose des appareils habituels.</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you and shown at the end.</source>
        <translation>Sinon, un code PIN est créé pour vous et montré à la fin.</translation>
    </message>
    <message>
        <source>If you skip this, you sell alone; people can be added later.</source>
        <translation>Sinon, vous vendez seul&#xa0;; on peut ajouter des personnes plus tard.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>À la connexion</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer le magasin</translation>
    </message>
    <message>
        <source>Nothing is sold yet; the scanner is tested in step 4</source>
        <translation>Rien n&apos;est encore vendu&#xa0;; le lecteur est testé à l&apos;étape 4</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Counted so far</source>
        <translation>Compté jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Count the cash in the drawer</source>
        <translation>Comptez les espèces du tiroir</translation>
    </message>
    <message>
        <source>Type how many of each. Enter moves to the next one.</source>
        <translation>Tapez combien de chaque. Enter passe au suivant.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>What should be in the drawer stays hidden until the count is in.</source>
        <translation>Ce qui doit être dans le tiroir reste caché jusqu&apos;au comptage.</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Argent entré ou sorti</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>Recommencer le comptage</translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation>Comptage terminé</translation>
    </message>
    <message>
        <source>{count} left to count</source>
        <translation>encore {count} à compter</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>Tout est compté</translation>
    </message>
    <message>
        <source>Opened {time} by {name}</source>
        <translation>Ouvert le {time} par {name}</translation>
    </message>
    <message>
        <source>Please count once more</source>
        <translation>Veuillez compter encore une fois</translation>
    </message>
    <message>
        <source>The count does not match. The second count closes the till as it is.</source>
        <translation>Le comptage ne correspond pas. Le second ferme la caisse telle quelle.</translation>
    </message>
    <message>
        <source>This till was opened on an earlier day</source>
        <translation>Cette caisse a été ouverte un jour précédent</translation>
    </message>
    <message>
        <source>Count it and close it; then open it for today.</source>
        <translation>Comptez-la et fermez-la&#xa0;; puis ouvrez-la pour aujourd&apos;hui.</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>What is your shop called?</source>
        <translation>Comment s&apos;appelle votre magasin&#xa0;?</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt. It can be changed later.</source>
        <translation>Cela figure en tête de chaque ticket. On peut le changer ensuite.</translation>
    </message>
    <message>
        <source>Corner Shop</source>
        <translation>Épicerie du coin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre ticket</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Partager {amount}</translation>
    </message>
    <message>
        <source>Into equal parts, or by the lines that somebody pays.</source>
        <translation>En parts égales, ou par les lignes que quelqu&apos;un paie.</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>Nombre de parts égales</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Parts égales</translation>
    </message>
    <message>
        <source>Or tick what is paid now (Space):</source>
        <translation>Ou cochez ce qui est payé maintenant (Espace)&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{quantity} × {name} · {amount}</source>
        <translation>{quantity} × {name} · {amount}</translation>
    </message>
    <message>
        <source>Take {amount} next</source>
        <translation>Prendre ensuite {amount}</translation>
    </message>
    <message>
        <source>Split into {count} parts</source>
        <translation>Partager en {count} parts</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} chacun</translation>
    </message>
    <message>
        <source>{most} and {least}</source>
        <translation>{most} et {least}</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Birth date known</source>
        <translation>Date de naissance connue</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>A limit of her own</source>
        <translation>Une limite propre</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>De 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>PIN and badge</source>
        <translation>Code PIN et badge</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>Premier code PIN</translation>
    </message>
    <message>
        <source>She can change it herself.</source>
        <translation>La personne peut le changer elle-même.</translation>
    </message>
    <message>
        <source>For goods that only people of an age may sell; never shown at the till.</source>
        <translation>Pour les articles vendus seulement à partir d&apos;un âge&#xa0;; jamais montré à la caisse.</translation>
    </message>
    <message>
        <source>Discount limit</source>
        <translation>Limite de remise</translation>
    </message>
    <message>
        <source>At most, in percent</source>
        <translation>Au plus, en pour cent</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Is also a customer</source>
        <translation>Est aussi client</translation>
    </message>
    <message>
        <source>Nobody rings up a sale to herself; somebody else does.</source>
        <translation>Personne n&apos;enregistre une vente à soi-même&#xa0;; quelqu&apos;un d&apos;autre le fait.</translation>
    </message>
    <message>
        <source>Find a customer by name, telephone or mail</source>
        <translation>Chercher un client par nom, téléphone ou courriel</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Fixer le code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>Donner un badge</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>A badge that is scanned here goes to whoever is shown. What it is good for at the sign-in, the settings say.</source>
        <translation>Un badge scanné ici va à la personne montrée. À quoi il sert à la connexion, les réglages le disent.</translation>
    </message>
    <message>
        <source>Lets the owner in where her PIN is lost. It is shown once.</source>
        <translation>Laisse entrer le propriétaire si son code PIN est perdu. Il est montré une fois.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>The role may take off any part of a price.</source>
        <translation>Le rôle peut remettre n&apos;importe quelle part d&apos;un prix.</translation>
    </message>
    <message>
        <source>The role may take off up to {percent}%.</source>
        <translation>Le rôle peut remettre jusqu&apos;à {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <source>Must wait {count} seconds at this till after wrong PINs.</source>
        <translation>Doit attendre {count} secondes à cette caisse après des codes PIN faux.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>A un badge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Associer</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Who else works here?</source>
        <translation>Qui d&apos;autre travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody has a PIN, so that each sale tells who made it. You can add people later.</source>
        <translation>Chacun a un code PIN, pour que chaque vente dise qui l&apos;a faite. Vous pouvez ajouter des personnes ensuite.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Nobody yet: you sell alone.</source>
        <translation>Personne encore&#xa0;: vous vendez seul.</translation>
    </message>
    <message>
        <source>They sign in with you</source>
        <translation>Ils se connectent avec vous</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>You may not look up badges</source>
        <translation>Vous ne pouvez pas consulter les badges</translation>
    </message>
    <message>
        <source>The records of the staff are not yours to see</source>
        <translation>Les fiches du personnel ne vous sont pas ouvertes</translation>
    </message>
    <message>
        <source>You may unlock people here, and change nothing else.</source>
        <translation>Vous pouvez déverrouiller ici, et rien changer d&apos;autre.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>New takes somebody on.</source>
        <translation>«&#xa0;Nouveau&#xa0;» embauche quelqu&apos;un.</translation>
    </message>
    <message>
        <source>This person may do more than you</source>
        <translation>Cette personne peut plus que vous</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes this record.</source>
        <translation>Quelqu&apos;un qui peut autant modifie cette fiche.</translation>
    </message>
    <message>
        <source>You would lock yourself out of this window</source>
        <translation>Vous vous fermeriez cette fenêtre</translation>
    </message>
    <message>
        <source>Another owner could let you in again.</source>
        <translation>Un autre propriétaire pourrait vous y laisser entrer.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>{role}, adapted</source>
        <translation>{role}, adapté</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Archived: she signs in no more</source>
        <translation>Archivé&#xa0;: plus de connexion</translation>
    </message>
    <message>
        <source>Restored: the PIN is the one from before</source>
        <translation>Restauré&#xa0;: le code PIN est celui d&apos;avant</translation>
    </message>
    <message>
        <source>Unlocked: the next PIN is looked at</source>
        <translation>Déverrouillé&#xa0;: le prochain code PIN est examiné</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Le code PIN est fixé</translation>
    </message>
    <message>
        <source>The badge is given</source>
        <translation>Le badge est donné</translation>
    </message>
    <message>
        <source>The badge opens nothing any more</source>
        <translation>Le badge n&apos;ouvre plus rien</translation>
    </message>
    <message>
        <source>This is whose badge it is</source>
        <translation>C&apos;est à cette personne qu&apos;est le badge</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>Personne n&apos;a ce badge</translation>
    </message>
    <message>
        <source>Linked: she rings up no sale to herself</source>
        <translation>Associé&#xa0;: n&apos;enregistre aucune vente à soi-même</translation>
    </message>
    <message>
        <source>The customer is nobody of the staff</source>
        <translation>Le client n&apos;est pas du personnel</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Point de vente</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Magasin de démonstration</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation>rien ici n&apos;est réel</translation>
    </message>
    <message>
        <source>{till} closed</source>
        <translation>{till} fermée</translation>
    </message>
    <message>
        <source>sign in to open it</source>
        <translation>connectez-vous pour l&apos;ouvrir</translation>
    </message>
    <message>
        <source>{till} open</source>
        <translation>{till} ouverte</translation>
    </message>
    <message>
        <source>float {amount} · since {time}</source>
        <translation>fond {amount} · depuis {time}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Point of sale</source>
        <translation>Point de vente</translation>
    </message>
    <message>
        <source>Nothing is written before the end. The shop will lie in {folder}.</source>
        <translation>Rien n&apos;est écrit avant la fin. Le magasin sera dans {folder}.</translation>
    </message>
    <message>
        <source>The shop lies in {folder}.</source>
        <translation>Le magasin est dans {folder}.</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>Only a manager may change the stock.</source>
        <translation>Seul un responsable peut modifier le stock.</translation>
    </message>
    <message>
        <source>In stock: not counted yet</source>
        <translation>En stock : pas encore compté</translation>
    </message>
    <message>
        <source>On hand: {count}</source>
        <translation>En stock : {count}</translation>
    </message>
    <message>
        <source>In stock: not counted yet, {count} sold</source>
        <translation>En stock : pas encore compté, {count} vendus</translation>
    </message>
</context>
<context>
    <name>SumRows</name>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Tax taken off</source>
        <translation>Taxe déduite</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé jusqu’ici</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>Dont {tax}</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>{count} offres</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TERMINAL DE TEST, AUCUN MOUVEMENT D&apos;ARGENT</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Arrondi espèces {amount}</translation>
    </message>
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>Le total comprend {tax} {amount}</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Ce terminal de paiement n’est pas certifié avec cette caisse</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>{task}: done</source>
        <translation>{task}&#xa0;: fait</translation>
    </message>
    <message>
        <source>{task}: to do</source>
        <translation>{task}&#xa0;: à faire</translation>
    </message>
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation>TVA 20&#xa0;%</translation>
    </message>
    <message>
        <source>VAT20</source>
        <translation>TVA20</translation>
    </message>
    <message>
        <source>Percent of the price before it</source>
        <translation>Pour cent du prix sans elle</translation>
    </message>
    <message>
        <source>An amount for each unit</source>
        <translation>Un montant par unité</translation>
    </message>
    <message>
        <source>Percent of the price with it</source>
        <translation>Pour cent du prix avec elle</translation>
    </message>
    <message>
        <source>The price contains it</source>
        <translation>Le prix la comprend</translation>
    </message>
    <message>
        <source>Taxes after it are reckoned on it, too</source>
        <translation>Les taxes suivantes sont aussi calculées sur elle</translation>
    </message>
    <message>
        <source>It is reckoned on such taxes before it</source>
        <translation>Elle est calculée sur ces taxes précédentes</translation>
    </message>
    <message>
        <source>the tax itself</source>
        <translation>la taxe elle-même</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Nom sur les tickets</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Which goods bear it</source>
        <translation>Quels articles la portent</translation>
    </message>
    <message>
        <source>Beside other taxes of a line</source>
        <translation>À côté d&apos;autres taxes d&apos;une ligne</translation>
    </message>
    <message>
        <source>Reported together as</source>
        <translation>Déclarées ensemble sous</translation>
    </message>
    <message>
        <source>Sold otherwise, such as eat in</source>
        <translation>Vendu autrement, par exemple sur place</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Taxes of the period</source>
        <translation>Taxes de la période</translation>
    </message>
</context>
<context>
    <name>TaxTableModel</name>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Montant de taxe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Goods without tax</source>
        <translation>Articles sans taxe</translation>
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
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Only the owner may change taxes.</source>
        <translation>Seul le propriétaire peut modifier les taxes.</translation>
    </message>
    <message>
        <source>No tax yet</source>
        <translation>Pas encore de taxe</translation>
    </message>
    <message>
        <source>New begins the first one.</source>
        <translation>«&#xa0;Nouveau&#xa0;» commence la première.</translation>
    </message>
    <message>
        <source>No rate holds today</source>
        <translation>Aucun taux ne vaut aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Goods that bear it cannot be sold until one does.</source>
        <translation>Les articles qui la portent ne peuvent pas être vendus d&apos;ici là.</translation>
    </message>
    <message>
        <source>A rate of earlier days is changed</source>
        <translation>Un taux de jours passés est modifié</translation>
    </message>
    <message>
        <source>Sales that were made keep the tax they were made with.</source>
        <translation>Les ventes faites gardent la taxe avec laquelle elles ont été faites.</translation>
    </message>
    <message>
        <source>{code} · {rate}{sign} today</source>
        <translation>{code} · {rate}{sign} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>dans le prix</translation>
    </message>
    <message>
        <source>added</source>
        <translation>en sus</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>How was sale {number} paid?</source>
        <translation>Comment la vente {number} a-t-elle été payée&#xa0;?</translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay as they are.</source>
        <translation>{amount}. Articles et taxes restent comme ils sont.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card and cash</source>
        <translation>Carte et espèces</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Payé par carte</translation>
    </message>
    <message>
        <source>Last four digits of the card (optional)</source>
        <translation>Quatre derniers chiffres de la carte (facultatif)</translation>
    </message>
    <message>
        <source>Authorisation code (optional)</source>
        <translation>Code d&apos;autorisation (facultatif)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct payment</source>
        <translation>Corriger le paiement</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale. While it holds that, it cannot be written away: void the sale, and ring it up again.</source>
        <translation>Le terminal de paiement a pris {amount} pour cette vente. Tant qu&apos;il les garde, cela ne peut pas être corrigé : annulez la vente et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>La caisse ne parle pas au terminal&#xa0;: voyez-y que la carte a payé.</translation>
    </message>
    <message>
        <source>{amount} is left for cash.</source>
        <translation>{amount} restent pour les espèces.</translation>
    </message>
    <message>
        <source>See on the card machine that the card did not pay.</source>
        <translation>Voyez sur le terminal que la carte n&apos;a pas payé.</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Espèces remboursées</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>At the terminal, not paid yet</source>
        <translation>Au terminal, pas encore payé</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Annuler ce paiement</translation>
    </message>
    <message>
        <source>Enter sends it to the terminal</source>
        <translation>Enter l&apos;envoie au terminal</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Saisie du montant</translation>
    </message>
    <message>
        <source>Approved by the terminal · authorisation {code}</source>
        <translation>Accepté par le terminal · autorisation {code}</translation>
    </message>
    <message>
        <source>Approved by the terminal</source>
        <translation>Accepté par le terminal</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Autorisation {code}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>each</source>
        <translation>chacun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>10% off, or a price each</source>
        <translation>10% de moins, ou un prix par pièce</translation>
    </message>
    <message>
        <source>10% or an amount off</source>
        <translation>10% ou un montant de moins</translation>
    </message>
    <message>
        <source>items</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Retirer le palier</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>asks price</source>
        <translation>prix demandé</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>reste {count}</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>No quick keys yet</source>
        <translation>Pas encore de touches rapides</translation>
    </message>
    <message>
        <source>Categories with products appear here by themselves.</source>
        <translation>Les catégories avec des articles apparaissent ici d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Pages of quick keys</source>
        <translation>Pages des touches rapides</translation>
    </message>
</context>
<context>
    <name>TillCash</name>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Finish or clear the open sale first</source>
        <translation>Terminez ou videz d&apos;abord la vente ouverte</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Written down. Open the drawer with its key: none is connected.</source>
        <translation>Noté. Ouvrez le tiroir avec sa clé&#xa0;: aucun n&apos;est branché.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Take back {code}?</source>
        <translation>Reprendre {code}&#xa0;?</translation>
    </message>
    <message>
        <source>What {name} brought is removed, or archived where it was sold since. What it changed is set back, unless somebody changed it again.</source>
        <translation>Ce que {name} a apporté est retiré, ou archivé si vendu depuis. Ce qui a changé revient, sauf si quelqu&apos;un l&apos;a changé encore.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos changements&#xa0;?</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ce que vous avez changé ici n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>VariantsTab</name>
    <message>
        <source>Make variants</source>
        <translation>Créer les variantes</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Archive or sell again</source>
        <translation>Archiver ou revendre</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rouge, Bleu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Short, Long</source>
        <translation>Court, Long</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Values of option {number}</source>
        <translation>Valeurs de l&apos;option {number}</translation>
    </message>
    <message>
        <source>Type into the cells; Enter goes down, columns can be pasted.</source>
        <translation>Tapez dans les cellules&#xa0;; Enter descend, des colonnes se collent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>This product is a variant itself: it has none of its own.</source>
        <translation>Cet article est lui-même une variante&#xa0;: il n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Say in what the product differs, such as size and colour. Every combination becomes a variant with its own number, price, code and stock.</source>
        <translation>Dites en quoi l&apos;article diffère, comme taille et couleur. Chaque combinaison devient une variante avec numéro, prix, code et stock.</translation>
    </message>
    <message>
        <source>{count} variants are sold</source>
        <translation>{count} variantes sont vendues</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation>Annuler la vente {number} de {amount}&#xa0;?</translation>
    </message>
    <message>
        <source>The goods go back to stock, and reports count the sale out.</source>
        <translation>Les articles retournent au stock et les rapports ne comptent plus la vente.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it back.</source>
        <translation>Prenez {amount} du tiroir et rendez-les.</translation>
    </message>
    <message>
        <source>Void the card payment on the card machine yourself, too.</source>
        <translation>Annulez aussi vous-même le paiement par carte sur le terminal.</translation>
    </message>
    <message>
        <source>The terminal gives {amount} back to the card.</source>
        <translation>Le terminal rembourse {amount} sur la carte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Practice is open in its own window</source>
        <translation>L&apos;entraînement est ouvert dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>This till waits. An open sale is kept, and nothing that is practised is recorded.</source>
        <translation>Cette caisse attend. Une vente ouverte est gardée, et rien de l&apos;entraînement n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminer l&apos;entraînement</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>Ne va nulle part</translation>
    </message>
    <message>
        <source>Not clocked out</source>
        <translation>Départ non pointé</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>{what}: correct it</source>
        <translation>{what}&#xa0;: corriger</translation>
    </message>
    <message>
        <source>clock in at {time}</source>
        <translation>arrivée à {time}</translation>
    </message>
    <message>
        <source>clock out at {time}</source>
        <translation>départ à {time}</translation>
    </message>
    <message>
        <source>break from {time}</source>
        <translation>pause dès {time}</translation>
    </message>
    <message>
        <source>break until {time}</source>
        <translation>pause jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>punch at {time}</source>
        <translation>pointage à {time}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>{by}: {now} was added. {reason}</source>
        <translation>{by}&#xa0;: {now} a été ajouté. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} was taken away. {reason}</source>
        <translation>{by}&#xa0;: {was} a été retiré. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} became {now}. {reason}</source>
        <translation>{by}&#xa0;: {was} est devenu {now}. {reason}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
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
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>The shelf shows this price</source>
        <translation>Le rayon affiche ce prix</translation>
    </message>
    <message>
        <source>Damaged or at its date</source>
        <translation>Abîmé ou proche de la date</translation>
    </message>
    <message>
        <source>Cheaper elsewhere</source>
        <translation>Moins cher ailleurs</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
</context>
<context>
    <name>XReportDialog</name>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Opened {time} by {name}. The till stays open.</source>
        <translation>Ouverte le {time} par {name}. La caisse reste ouverte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales made</source>
        <translation>Ventes faites</translation>
    </message>
    <message>
        <source>Taken with tax</source>
        <translation>Encaissé, taxes comprises</translation>
    </message>
    <message>
        <source>Voided again</source>
        <translation>Annulées ensuite</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Devrait être dans le tiroir</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>By card on a stand-alone machine</source>
        <translation>Par carte sur un appareil autonome</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Espèces des ventes</translation>
    </message>
    <message>
        <source>Given back for voided sales</source>
        <translation>Rendu pour des ventes annulées</translation>
    </message>
    <message>
        <source>Payments that were corrected</source>
        <translation>Paiements corrigés</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Dropped to the safe</source>
        <translation>Porté au coffre</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l&apos;autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>L&apos;ajouter quand même</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Étape {number}&#xa0;: {title}</translation>
    </message>
</context>
</TS>
