<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>sans taxe : {why}</translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation>anciens prix, par {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prix ?</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vider la vente</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Terminer la vente</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Corriger le paiement</translation>
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
        <source>Dismiss, back to the scan field</source>
        <translation>Ignorer, retour au champ de scan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Sur place ou à emporter</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Espèces exactes</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
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
        <source>Orders</source>
        <translation>Ventes</translation>
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
        <source>Park</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
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
        <source>Recall</source>
        <translation>Reprise</translation>
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
        <source>Reprint the receipt</source>
        <translation>Réimprimer le ticket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
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
        <source>Show the receipt</source>
        <translation>Afficher le ticket</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Annuler le dernier paiement</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>Aux touches rapides</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Pourquoi ce prix ?</translation>
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
        <source>Checking…</source>
        <translation>Vérification…</translation>
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
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>Monnaie à rendre</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi ? (facultatif)</translation>
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
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>{price} l&apos;un</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>Show the receipt</source>
        <translation>Afficher le ticket</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Pourquoi ce prix ?</translation>
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
        <source>Sale {number}</source>
        <translation>Vente {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>Tel qu&apos;enregistré avec la vente.</translation>
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
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Une marque a au plus {max_trait} lettres, un article au plus {max_tags} étiquettes.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Un lot a de 1 à {most_parts} parties.</translation>
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
        <source>A correction needs a reason.</source>
        <translation>Une correction a besoin d&apos;un motif.</translation>
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
        <translation>Un rayon n&apos;a pas de prix : il est demandé à la caisse.</translation>
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
        <source>A list for scanning (list), or keys to tap beside the sale (tiles).</source>
        <translation>Une liste pour scanner (list), ou des touches à côté de la vente (tiles).</translation>
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
        <source>A name has 1 to 60 characters.</source>
        <translation>Un nom a de 1 à 60 caractères.</translation>
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
        <translation>Cela ne peut pas être négatif : {what}.</translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation>{what} : de 1 à {max_code} caractères qui ne sont pas des espaces.</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>Ajoutez d&apos;abord le client à la vente.</translation>
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
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archivez-le : il n&apos;est plus vendu et ses ventes restent lisibles.</translation>
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
        <translation>Au plus autant par vente : de 1 à 9999, 0 pour autant qu&apos;on veut.</translation>
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
        <source>Between 0 and 100 percent come off.</source>
        <translation>La remise est entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>Né le {born} : cela se vend à partir de {age} ans.</translation>
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
        <source>Characters in a line: 32, 42 or 48.</source>
        <translation>Caractères par ligne : 32, 42 ou 48.</translation>
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
        <translation>Choisissez un autre dossier ; rien n&apos;a été changé.</translation>
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
        <source>Fields are {known}.</source>
        <translation>Les champs sont {known}.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Donnez à une nouvelle vente son propre identifiant.</translation>
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
        <source>Give the payments back first, then clear the sale.</source>
        <translation>Rendez d&apos;abord les paiements, puis videz la vente.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>Rendez d&apos;abord les paiements, puis mettez-la en attente.</translation>
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
        <source>In percent.</source>
        <translation>En pour cent.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Installez cysqlite 0.4.0 ou plus récent.</translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation>Il commence chaque numéro de ticket, comme S1-R1-42.</translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation>Elle ne s&apos;appliquerait jamais : au plus 0 par vente.</translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation>Il a {count} chiffres ; un UPC-A en a 12 et un EAN 13 ou 8 : il en manque peut-être.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>Il a {shown}.</translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation>Il a {shown} ; nommez-en une « {name} ».</translation>
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
        <translation>Il n&apos;est plus vendu ; restaurez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>C&apos;est le numéro d&apos;une palette ou d&apos;un colis (SSCC), pas d&apos;un article.</translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation>Il faut au moins deux articles.</translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation>Elle a été terminée ou abandonnée ; commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>Elle finirait ({last}) avant de commencer ({first}).</translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>Ses données GS1 sont illisibles à partir de « {text} » : mal imprimé peut-être, ou le lecteur omet le séparateur (FNC1).</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>Ses données GS1 ne contiennent pas de numéro d&apos;article (GTIN).</translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation>Son prix est fixe ; le reste de la vente peut recevoir une remise.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation>Gardez-en un, ou donnez un autre jour à l&apos;un d&apos;eux.</translation>
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
        <source>Less than 100 percent come off a bundle.</source>
        <translation>La remise d&apos;un lot est inférieure à 100 pour cent.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Permet d&apos;ajouter un pourboire à la vente ; il ne porte ni taxe ni remise.</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation>Clair, sombre, ou comme l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>Verrouiller après des minutes sans touche</translation>
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
        <source>More than {max_entries} entries.</source>
        <translation>Plus de {max_entries} entrées.</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Déplacez le dossier de données sur un disque local.</translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation>Désignez-en un par sa référence : {names}.</translation>
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
        <source>No column holds a SKU or a barcode.</source>
        <translation>Aucune colonne ne contient de référence ou de code-barres.</translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation>Aucune colonne ne contient les noms des articles.</translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation>Aucun article n&apos;a le code « {wanted} ».</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Aucun article ne s&apos;appelle « {text} ».</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>Aucune vente n&apos;est en attente.</translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation>Plus personne ici n&apos;a ce nom.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Personne ici ne s&apos;appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>Rien n&apos;est perdu : les données d&apos;avant sont gardées dans {backup}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was added. Put it aside and tell the manager.</source>
        <translation>Rien n&apos;a été ajouté. Mettez-le de côté et prévenez le responsable.</translation>
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
        <translation>Les numéros qui commencent par 2 sont donnés par un magasin ou sa balance : il manque un modèle d&apos;étiquette ou un article avec ce code.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>Du prix d&apos;une ligne, promotions, remises et changements de prix compris ; au-delà un responsable approuve.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>Du prix d&apos;une ligne, promotions, remises et changements de prix compris ; au-delà le propriétaire approuve.</translation>
    </message>
    <message>
        <source>Of the window; auto is the computer&apos;s, or else the country&apos;s.</source>
        <translation>De la fenêtre ; auto est celle de l&apos;ordinateur, sinon celle du pays.</translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>Proposez ensemble des articles de taxes différentes par une promotion : elle partage le prix exactement.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>Proposés à la caisse au-dessus de 0 ; taxés comme les articles de la classe normale.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Seule une vente du service ouvert peut être annulée ; sinon reprenez les articles.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Seules les pièces ont un numéro de série.</translation>
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
        <translation>Ouvrez-la d&apos;abord : une correction déplace de l&apos;argent dans son tiroir.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation>Ouvrez-la avec les espèces qui sont dans le tiroir.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation>Ouvrez-la avec les espèces qui sont dans le tiroir ; la vente est gardée.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>Les heures autorisées commencent et finissent à des heures différentes.</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt.</source>
        <translation>Imprimé à la fin de chaque ticket.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation>Remettez le fichier depuis l&apos;endroit d&apos;où le dossier a été copié.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation>Remettez le fichier depuis l&apos;endroit d&apos;où le dossier a été copié ; rien n&apos;a été écrit.</translation>
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
        <translation>Revient à l&apos;écran de connexion, la vente est gardée ; 0 ne verrouille jamais.</translation>
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
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Enregistrez-le en CSV (séparé par des virgules) et importez celui-ci.</translation>
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
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>Dites laquelle avec --map name=COLUMN. Le fichier a {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>Dites laquelle avec --map sku=COLUMN ou --map barcode=COLUMN. Le fichier a {shown}.</translation>
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
        <source>Sell screen</source>
        <translation>Écran de vente</translation>
    </message>
    <message>
        <source>Service charge in percent</source>
        <translation>Frais de service en pour cent</translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation>Quelqu&apos;un d&apos;autre approuve.</translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation>Quelqu&apos;un d&apos;autre peut se connecter entre-temps ; un responsable peut déverrouiller.</translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;encaisse.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>Quelqu&apos;un d&apos;assez âgé peut l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
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
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Les taxes en pourcentage du prix taxe comprise font 100 ou plus.</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Taille du texte et des boutons</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>La référence « {sku} » appartient déjà à {product}.</translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation>Le montant « {text} » a plus de décimales que {currency}.</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation>Le montant « {text} » est trop grand.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>La sauvegarde à faire avant la mise à jour n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation>Le code-barres « {barcode} » figure deux fois.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation>Le code-barres « {barcode} » ne représente rien.</translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation>L&apos;encaissement « {checkout_id} » a déjà été terminé avec un autre contenu.</translation>
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
        <translation>La colonne « {column} » figure {count} fois.</translation>
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
        <source>The file has no column for the {wanted}.</source>
        <translation>Le fichier n&apos;a pas de colonne pour : {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Le fichier n&apos;a pas de colonne « {column} ».</translation>
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
        <translation>La première ligne de {file} {reason} : ce n&apos;est pas une liste d&apos;articles.</translation>
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
        <translation>La clé de contrôle interne de cette étiquette ({measure}) devrait être {digit} : mal lue peut-être, ou l&apos;étiquette suit un autre modèle.</translation>
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
        <translation>Le modèle d&apos;étiquette « {pattern} » est inutilisable : {fault}.</translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Le dernier chiffre de cette étiquette devrait être {digit} : code mal lu ou mal tapé peut-être.</translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Le dernier chiffre devrait être {digit} : code mal lu ou mal tapé peut-être.</translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation>Le nom « {name} » contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The one with the higher priority takes them (priority), or whatever saves the customer most (best).</source>
        <translation>Celle de plus haute priorité les prend (priority), ou ce qui fait le plus économiser au client (best).</translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation>L&apos;article a déjà le code-barres « {barcode} ».</translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation>La quantité ne tombe pas en millièmes entiers.</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation>La quantité « {text} » a plus de trois décimales.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation>La quantité « {text} » est trop grande.</translation>
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
        <source>The smallest coin is greater than 0.</source>
        <translation>La plus petite pièce est supérieure à 0.</translation>
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
        <source>The till is not open.</source>
        <translation>La caisse n&apos;est pas ouverte.</translation>
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
        <translation>Le prix unitaire « {text} » a plus de six décimales.</translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation>Le prix unitaire « {text} » est trop grand.</translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation>La valeur de ({identifier}) {label}, « {value} », n&apos;est pas possible : mal imprimée peut-être.</translation>
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
        <translation>Le code « {wanted} » ({what}) n&apos;a pas de 1 à {longest_code} lettres et chiffres.</translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation>« {wanted} » ({what}) commence ou finit par un espace, ou contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>Il y a au plus {most_pages} pages.</translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation>Il n&apos;y a pas encore de classes de taxe pour le pays « {country} ».</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Il y a déjà un groupe « {group} ».</translation>
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
        <translation>Il n&apos;y a pas d&apos;import « {wanted} ».</translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation>Il n&apos;y a pas de ligne {number} dans cette vente.</translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation>Il n&apos;y a pas de liste de prix « {wanted} ».</translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation>Il n&apos;y a pas de place pour la sauvegarde à faire avant la mise à jour.</translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation>Il n&apos;y a pas de vente « {number} » dans ce magasin.</translation>
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
        <translation>Il n&apos;y a pas de classe de taxe « {tax_class} ».</translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation>Il n&apos;y a pas de mode de vente « {wanted} ».</translation>
    </message>
    <message>
        <source>There is no till “{register}” in this shop.</source>
        <translation>Il n&apos;y a pas de caisse « {register} » dans ce magasin.</translation>
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
        <source>This PIN is one that anybody tries first.</source>
        <translation>Ce code PIN est de ceux que chacun essaie d&apos;abord.</translation>
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
        <source>This is not a JSON document ({error}).</source>
        <translation>Ce n&apos;est pas un document JSON ({error}).</translation>
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
        <source>This shop has several tills.</source>
        <translation>Ce magasin a plusieurs caisses.</translation>
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
        <translation>Ces données ont été écrites par une version plus récente (schéma {found} ; celle-ci connaît {known}).</translation>
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
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Trop de codes PIN faux pour {name}. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Deux colonnes s&apos;appellent « {name} », et on ne sait pas laquelle contient : {field}.</translation>
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
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Les variantes diffèrent par 1 à {max_options} options nommées.</translation>
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
        <source>What a cashier may take off, in percent</source>
        <translation>Ce qu&apos;un caissier peut remettre, en pour cent</translation>
    </message>
    <message>
        <source>What a manager may take off, in percent</source>
        <translation>Ce qu&apos;un responsable peut remettre, en pour cent</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Ce qui est compté avec les articles est une consigne.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Ce qui a été lu avant est importé ; réparez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Quand deux promotions veulent les mêmes articles</translation>
    </message>
    <message>
        <source>Write the rate into the tax settings; the rest of the sale is kept.</source>
        <translation>Saisissez le taux dans les taxes ; le reste de la vente est gardé.</translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation>Faux : {what}. Encore 1 essai avant une attente.</translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation>Faux : {what}. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation>Faux : {what}. Encore {left} essais avant une attente.</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>une clé (V) n&apos;existe que pour une mesure de quatre ou cinq chiffres</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>un prix ne peut pas être négatif</translation>
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
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>between {least} and {most}.</source>
        <translation>entre {least} et {most}.</translation>
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
        <source>change price lists</source>
        <translation>modifier les listes de prix</translation>
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
        <source>correct how a sale was paid</source>
        <translation>corriger comment une vente a été payée</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>créer un article</translation>
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
        <source>give a discount</source>
        <translation>faire une remise</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>faire une remise sur la vente</translation>
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
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation>lines[{index}] : {product} n&apos;a pas de prix propre.</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation>lines[{index}] : {product} se vend avec son numéro de série.</translation>
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
        <translation>aucune unité ne va avec : {measure}</translation>
    </message>
    <message>
        <source>one of {choices}.</source>
        <translation>un de {choices}.</translation>
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
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>restaurer un article</translation>
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
        <source>see the exceptions</source>
        <translation>voir les exceptions</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>voir les espèces attendues</translation>
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
        <source>settle a label</source>
        <translation>régler une étiquette</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>reprendre un import</translation>
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
        <source>tax rate</source>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>la clé (C) doit figurer une fois, à la fin</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>les positions de {letter} doivent se suivre</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
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
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} ne peut pas approuver pour {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} ne peut pas vendre à {customer} : c&apos;est la même personne.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} ne peut pas {act}.</translation>
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
        <source>{card} by card is more than the {gross} to pay.</source>
        <translation>{card} par carte, c&apos;est plus que les {gross} à payer.</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} personnes ici s&apos;appellent « {name} ».</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} se compte avec {digits} décimales.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} est illisible ({reason}).</translation>
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
        <translation>{file} a {columns} colonnes ; au plus {max_columns} sont lues.</translation>
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
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation>{group} : on ne peut choisir au moins {least} et au plus {most} de {choices}.</translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation>{group} : choisissez de {least} à {most}.</translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation>{group} : choisissez {least}.</translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation>{group} : chaque choix a son propre nom.</translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation>{group} : plus de choix préréglés que permis.</translation>
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
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>{number} pièces de {denomination} ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation>{percent} % de remise sur {subject} : la limite de {actor} est {limit} %.</translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation>{places} décimales ne conviennent pas : {measure}</translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation>{place} : aucun article n&apos;a la référence « {sku} ».</translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation>{place} : aucun article n&apos;a le code « {barcode} ».</translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation>{place} : {count} articles partagent le code « {barcode} ».</translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation>{place} : {product} n&apos;a pas l&apos;option « {modifier} ».</translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation>{place} : {product} est archivé.</translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation>{place} : {product} se vend en variantes.</translation>
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
        <source>{product} has no parts yet.</source>
        <translation>{product} n&apos;a pas encore de parties.</translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation>{product} n&apos;a pas de prix propre.</translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation>{product} est archivé : il n&apos;est plus vendu.</translation>
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
        <translation>{product} est rappelé : {reason}</translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation>{product} est vendu par du personnel à partir de {age} ans.</translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation>{product} se vend à partir de {age} ans : l&apos;âge n&apos;a pas été confirmé.</translation>
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
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} a déjà été vendu ou stocké et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation>{product} : chaque variante a besoin d&apos;une valeur pour {options}.</translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation>{product} : la taxe {tax} n&apos;a pas de taux le {day}.</translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation>{product} : {quantity} n&apos;est pas une quantité.</translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation>{promotion} vaut à certaines heures : dites quand c&apos;est.</translation>
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
        <source>{setting}: {problem}</source>
        <translation>{setting} : {problem}</translation>
    </message>
    <message>
        <source>{setting}: “{value}” is of the wrong kind.</source>
        <translation>{setting} : « {value} » n&apos;est pas du bon type.</translation>
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
        <translation>{tax} : {rate} pour cent n&apos;est pas un taux.</translation>
    </message>
    <message>
        <source>“{choice}” is neither priority nor best.</source>
        <translation>« {choice} » n&apos;est ni priority ni best.</translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation>« {country} » n&apos;est pas un code de pays, comme US.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation>« {currency} » n&apos;est pas une monnaie.</translation>
    </message>
    <message>
        <source>“{field}” is not a field.</source>
        <translation>« {field} » n&apos;est pas un champ.</translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation>« {given} » n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>« {key} » manque.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>« {key} » n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation>« {kind} » n&apos;est pas un moyen de paiement ici ({known}).</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>« {kind} » n&apos;est pas parmi {known}.</translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation>« {letter} » n&apos;y signifie rien</translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation>« {named} » n&apos;est ni gross ni net.</translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation>« {name} » n&apos;est ni line ni document.</translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation>« {name} » n&apos;est pas une promotion du document.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation>« {reason} » n&apos;est pas un motif ({known}).</translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation>« {text} » n&apos;est pas un âge en années.</translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation>« {text} » n&apos;est pas une date avec heure, comme 2026-03-01T17:30.</translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation>« {text} » n&apos;est pas une date, comme 2026-06-16.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>« {text} » n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation>« {text} » n&apos;est pas un jour avec l&apos;année entière.</translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation>« {text} » n&apos;est pas une clé.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation>« {text} » n&apos;est pas une quantité de cet article.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation>« {text} » n&apos;est pas une heure, comme 17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>« {text} » n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>« {text} » n&apos;est pas valable : {what}.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}</source>
        <translation>« {text} » peut être {whole}{part} ou {whole}.{part}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation>« {unit} » n&apos;est pas parmi {known}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation>« {unit} » n&apos;est pas parmi {known}.</translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation>« {wanted} » n&apos;est pas une monnaie (ISO 4217).</translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation>« {wanted} » n&apos;est pas une monnaie.</translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation>« {wanted} » n&apos;est pas parmi les taxes.</translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation>« {wanted} » figure deux fois.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>« {zone} » n&apos;est pas un fuseau horaire.</translation>
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
    <name>Desk</name>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
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
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Magasin de démonstration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>Vous ne pouvez pas consulter les ventes</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>Rien ne se vend sur cet écran</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Opération {number}</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
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
        <source>The scanner sent that twice; it counts once</source>
        <translation>Le lecteur l&apos;a envoyé deux fois ; cela compte une fois</translation>
    </message>
    <message>
        <source>There is no sale yet</source>
        <translation>Il n&apos;y a pas encore de vente</translation>
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
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation>Encore {what} : {offer}</translation>
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
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
        <translation>non utilisé : la condition n&apos;est pas atteinte</translation>
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
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation>Ajouter catégorie, article, marque ou étiquette</translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation>{field} : sauf</translation>
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
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>Il n&apos;y a pas encore de groupes.</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation>Encore {amount} : {offer}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>Encore 1 : {offer}</translation>
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
        <translation>Texte de la touche ; vide, c&apos;est le nom de l&apos;article</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name} ?</translation>
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
    <name>LabelsView</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
        <translation>Corrigé : {name}</translation>
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
        <translation>La fenêtre revient à la connexion. Une vente ouverte reste comme elle est ; les tickets gardent la langue du magasin.</translation>
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
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Pas de monnaie</translation>
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
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation>Qui vend ?</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Magasin de démonstration : le code PIN de {name} est {pin}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>Le programme s&apos;est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation>Aucune vente n&apos;est perdue. La vente ouverte est comme elle était.</translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation>La dernière vente, {number}, est terminée : {amount} payés, monnaie {change}.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <source>Sign in first</source>
        <translation>Connectez-vous d&apos;abord</translation>
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
    <name>Office</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>Taxes owed</source>
        <translation>Taxes dues</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
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
        <translation>Comptez les espèces du tiroir : c&apos;est le fond de caisse.</translation>
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
        <source>Number, amount, name or last digits of the card</source>
        <translation>Numéro, montant, nom ou derniers chiffres de la carte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
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
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
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
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>Les ventes sont illisibles</translation>
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
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>An act, a product, a customer, the number of a sale</source>
        <translation>Une action, un article, un client, le numéro d&apos;une vente</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
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
    <name>PaymentView</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>terminal autonome</translation>
    </message>
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
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
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
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation>{amount} remis ?</translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation>C&apos;est bien plus que ce qui est dû.</translation>
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
        <translation>Encore 1 : {offer}</translation>
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
        <translation>La liste la plus haute donne le prix ; à égalité, le prix le plus bas.</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Prix en rayon à venir</translation>
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
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation>{count} autres prix sont sur la liste ; l&apos;import de fichier les modifie aussi.</translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation>{name} : {price} dès {when}</translation>
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
        <translation>Tout le monde paie le prix en rayon. « Nouveau » commence une liste.</translation>
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
        <translation>Elles ont la même priorité : le plus bas des deux prix est demandé.</translation>
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
        <translation>Seule sur ses articles : aucune autre offre ne s&apos;ajoute</translation>
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
        <translation>« Nouveau » commence la première promotion.</translation>
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
        <translation>Veut les mêmes articles : {names}</translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation>Celle qui fait le plus économiser au client gagne.</translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation>Les priorités sont égales : {name} gagne, première par le nom.</translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation>La plus haute priorité gagne : {name}.</translation>
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
        <translation>Non enregistré : {why}</translation>
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
        <translation>Pourquoi ce prix ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation>Imprimée sous la ligne ; vide la retire</translation>
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
        <translation>Nom, téléphone ou courriel ; vide pour personne.</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>Qui achète ?</translation>
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
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Vendre sans taxe</translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation>Les deux sont gardés avec la vente et imprimés ; vide la taxe de nouveau.</translation>
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
        <translation>Il ne porte ni taxe ni remise ; 0 le retire.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>Quelle vente ?</translation>
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
        <translation>Ligne %</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>Ligne {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>Vente %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>Vente {sign}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce ?</translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation>Plus d&apos;un article a ce code.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien coûte-t-il ?</translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation>{name}, en {unit}</translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation>{what} ; la tare de {weight} est déduite</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>Combien y en a-t-il ?</translation>
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
        <translation>Combien pèse le récipient ?</translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation>{age} ans ou plus ?</translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation>{name} : né le {day} ou avant.</translation>
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
        <translation>Non : ne pas le vendre</translation>
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
        <translation>{name} : scannez-le ou tapez-le.</translation>
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
        <translation>Vendu sans article ; le stock ne bouge pas.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est ?</translation>
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
        <translation>À quel article ?</translation>
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
        <source>Receipt</source>
        <translation>Ticket</translation>
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
        <translation>Non enregistré : {why}. La vente est enregistrée quand même.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
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
        <translation>Aucun article ne s&apos;appelle « {text} ».</translation>
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
        <source>Sale {ticket}</source>
        <translation>Vente {ticket}</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Scanner ou chercher des articles</translation>
    </message>
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
        <source>Scan the first item</source>
        <translation>Scannez le premier article</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>ou tapez son nom, un mot de celui-ci ou son numéro.</translation>
    </message>
    <message>
        <source>Type a quantity then</source>
        <translation>Tapez une quantité puis</translation>
    </message>
    <message>
        <source>before scanning, e.g.</source>
        <translation>avant de scanner, p. ex.</translation>
    </message>
    <message>
        <source>select line  ·</source>
        <translation>choisir la ligne  ·</translation>
    </message>
    <message>
        <source>remove  ·</source>
        <translation>retirer  ·</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation>Code-barres introuvable : {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Rien n&apos;a été ajouté. {why}</translation>
    </message>
    <message>
        <source>More sold than the record says is here</source>
        <translation>Vendu plus que le stock n&apos;indique</translation>
    </message>
    <message>
        <source>It was added. The product is noted for a recount.</source>
        <translation>Il a été ajouté. L&apos;article est noté pour un recomptage.</translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation>{what} : il faut un responsable</translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation>Rien n&apos;a été changé. Un responsable peut se connecter et le faire.</translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation>{count} pièces ? C&apos;est beaucoup</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Rien n&apos;a encore été ajouté.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>La vente est en attente</translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation>F8 la reprend.</translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation>{name} n&apos;a pas été vendu</translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation>L&apos;âge n&apos;a pas été prouvé ; c&apos;est noté.</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Coupon {code}</translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation>Cela coûte maintenant {now} ; c&apos;était {before} à la mise en attente</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>{names} a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Des prix ont changé entre-temps.</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Vente vidée</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} retiré</translation>
    </message>
    <message>
        <source>{key} again: the whole sale</source>
        <translation>{key} encore : toute la vente</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Toute la vente</translation>
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
        <translation>Ouvert à {time} par {name}</translation>
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
        <translation>Comptez-la et fermez-la ; puis ouvrez-la pour aujourd&apos;hui.</translation>
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
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Point de vente</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Magasin de démonstration</translation>
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
    <message>
        <source>Look round the demo shop</source>
        <translation>Voir le magasin de démonstration</translation>
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
        <source>{count} offers</source>
        <translation>{count} offres</translation>
    </message>
</context>
<context>
    <name>Summary</name>
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
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation>TVA 20 %</translation>
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
        <translation>« Nouveau » commence la première.</translation>
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
        <translation>Comment la vente {number} a-t-elle été payée ?</translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay; the drawer and the payment move.</source>
        <translation>{amount}. Articles et taxes restent ; le tiroir et le paiement changent.</translation>
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
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>La caisse ne parle pas au terminal : voyez-y que la carte a payé.</translation>
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
        <source>Take this payment back</source>
        <translation>Annuler ce paiement</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Saisie du montant</translation>
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
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos changements ?</translation>
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
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation>Annuler la vente {number} de {amount} ?</translation>
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
</TS>
