<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSale</name>
    <message>
        <source>coupon {code}, not reached yet</source>
        <translation>Gutschein {code}, noch nicht erreicht</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>Gutschein {code}</translation>
    </message>
    <message>
        <source>without tax: {why}</source>
        <translation>ohne Steuer: {why}</translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation>frühere Preise, durch {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Preis?</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Verkauf leeren</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Zahlung berichtigen</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Dismiss, back to the scan field</source>
        <translation>Schließen, zurück zum Scanfeld</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Hier essen oder mitnehmen</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Schnelltasten bearbeiten</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Leergut</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Bar passend</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzter Bon</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Link an unknown code</source>
        <translation>Unbekannten Code zuordnen</translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation>Sperren oder Benutzer wechseln</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New product of an unknown code</source>
        <translation>Neuer Artikel zu unbekanntem Code</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Next open sale</source>
        <translation>Nächster offener Verkauf</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>Nächste Seite der Schnelltasten</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Notiz zur Zeile</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>Eins weniger in der Zeile</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>Eins mehr in der Zeile</translation>
    </message>
    <message>
        <source>One more sale</source>
        <translation>Noch ein Verkauf</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Freier Preis</translation>
    </message>
    <message>
        <source>Open sale before</source>
        <translation>Voriger offener Verkauf</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Wiederherstellungscode des Inhabers</translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation>Vorige Seite der Schnelltasten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity before a scan</source>
        <translation>Menge vor dem Scan</translation>
    </message>
    <message>
        <source>Quick amount</source>
        <translation>Schnellbetrag</translation>
    </message>
    <message>
        <source>Quick keys or scan list</source>
        <translation>Schnelltasten oder Scanliste</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Reprint the receipt</source>
        <translation>Bon nachdrucken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Ohne Steuer verkaufen</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Servicezuschlag</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Bon zeigen</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Letzte Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>Zu den Schnelltasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Manager approval needed</source>
        <translation>Freigabe der Leitung nötig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Off in all</source>
        <translation>Nachlass gesamt</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Nobody else here may approve this.</source>
        <translation>Niemand sonst hier kann das freigeben.</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN für {name}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>1 scan waits</source>
        <translation>1 Scan wartet</translation>
    </message>
    <message>
        <source>{count} scans wait</source>
        <translation>{count} Scans warten</translation>
    </message>
</context>
<context>
    <name>CardSlip</name>
    <message>
        <source>Last 4 digits</source>
        <translation>Letzte 4 Ziffern</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Genehmigungsnummer</translation>
    </message>
</context>
<context>
    <name>CartColumn</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Ersten Artikel scannen oder antippen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (freiwillig)</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Grund der Differenz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>Die Kasse ist geschlossen</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Soll in der Lade</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>{amount} less than expected</source>
        <translation>{amount} weniger als erwartet</translation>
    </message>
    <message>
        <source>{amount} more than expected</source>
        <translation>{amount} mehr als erwartet</translation>
    </message>
    <message>
        <source>To the penny</source>
        <translation>Auf den Cent genau</translation>
    </message>
</context>
<context>
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>je {price}</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>Show the receipt</source>
        <translation>Bon zeigen</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Scan the next item to start a new sale.</source>
        <translation>Scannen Sie den nächsten Artikel, um einen neuen Verkauf zu beginnen.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Sale {number} complete</source>
        <translation>Verkauf {number} abgeschlossen</translation>
    </message>
    <message>
        <source>Sale {number} was complete before the program stopped</source>
        <translation>Verkauf {number} war abgeschlossen, bevor das Programm endete</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Give the change, then close the drawer.</source>
        <translation>Geben Sie das Rückgeld und schließen Sie dann die Lade.</translation>
    </message>
    <message>
        <source>Put the cash into the drawer, then close it.</source>
        <translation>Legen Sie das Geld in die Lade und schließen Sie sie dann.</translation>
    </message>
    <message>
        <source>Pay it out of the drawer, then close it.</source>
        <translation>Zahlen Sie es aus der Lade aus und schließen Sie sie dann.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Verkauf {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>So wie es mit dem Verkauf gespeichert wurde.</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Bar ausgezahlt</translation>
    </message>
    <message>
        <source>Cash {amount} received</source>
        <translation>Bar {amount} erhalten</translation>
    </message>
    <message>
        <source>Card •••• {last4} {amount}</source>
        <translation>Karte •••• {last4} {amount}</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>Karte {amount}</translation>
    </message>
</context>
<context>
    <name>ContextsField</name>
    <message>
        <source>Add a way of selling</source>
        <translation>Verkaufsart hinzufügen</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Hier essen</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>Goods of this class</source>
        <translation>Waren dieser Klasse</translation>
    </message>
    <message>
        <source>are taxed as</source>
        <translation>werden besteuert als</translation>
    </message>
    <message>
        <source>Remove the way of selling</source>
        <translation>Verkaufsart entfernen</translation>
    </message>
    <message>
        <source>is taxed as</source>
        <translation>wird besteuert als</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Eine Marke hat höchstens {max_trait} Buchstaben, ein Artikel höchstens {max_tags} Schlagwörter.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Ein Set hat 1 bis {most_parts} Teile.</translation>
    </message>
    <message>
        <source>A card pays what is owed and gives no change.</source>
        <translation>Eine Karte zahlt, was offen ist, und gibt kein Rückgeld.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Eine Warengruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A category&apos;s name has 1 to 100 characters.</source>
        <translation>Der Name einer Warengruppe hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Eine Berichtigung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A country has exactly one standard tax class.</source>
        <translation>Ein Land hat genau eine Standard-Steuerklasse.</translation>
    </message>
    <message>
        <source>A coupon can be used at least once.</source>
        <translation>Ein Gutschein gilt mindestens einmal.</translation>
    </message>
    <message>
        <source>A customer&apos;s name has 1 to 200 characters.</source>
        <translation>Der Name eines Kunden hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>A deal has a price, or a percentage off.</source>
        <translation>Ein Kombiangebot hat einen Preis oder einen Nachlass in Prozent.</translation>
    </message>
    <message>
        <source>A deal has at least one part, and one item of each.</source>
        <translation>Ein Kombiangebot hat mindestens einen Teil und von jedem ein Stück.</translation>
    </message>
    <message>
        <source>A deal takes at least two items.</source>
        <translation>Ein Kombiangebot umfasst mindestens zwei Artikel.</translation>
    </message>
    <message>
        <source>A department has no price: it is asked at the till.</source>
        <translation>Eine Abteilung hat keinen Preis: Er wird an der Kasse gefragt.</translation>
    </message>
    <message>
        <source>A deposit bears no deposit.</source>
        <translation>Auf Pfand gibt es kein Pfand.</translation>
    </message>
    <message>
        <source>A deposit has a price for one piece.</source>
        <translation>Ein Pfand hat einen Preis je Stück.</translation>
    </message>
    <message>
        <source>A description has at most {max_description} characters.</source>
        <translation>Eine Beschreibung hat höchstens {max_description} Zeichen.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Ein Rabatt kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A discount is 0 to 100 percent.</source>
        <translation>Ein Rabatt beträgt 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A discount is a percent or an amount.</source>
        <translation>Ein Rabatt ist ein Prozentsatz oder ein Betrag.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount.</source>
        <translation>Ein Rabatt ist ein Prozentsatz oder ein Betrag.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Ein Rabatt liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>A discount is larger than the price of its line.</source>
        <translation>Der Rabatt ist größer als der Preis der Zeile.</translation>
    </message>
    <message>
        <source>A group has at most {most_modifiers} choices.</source>
        <translation>Eine Gruppe hat höchstens {most_modifiers} Wahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>A group needs a code and a name.</source>
        <translation>Eine Gruppe braucht ein Kürzel und einen Namen.</translation>
    </message>
    <message>
        <source>A group of modifiers has a name and choices.</source>
        <translation>Eine Gruppe von Zusätzen hat einen Namen und Wahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>A line names either a barcode or a sku.</source>
        <translation>Eine Zeile nennt entweder einen Barcode oder eine Artikelnummer.</translation>
    </message>
    <message>
        <source>A list for scanning (list), or keys to tap beside the sale (tiles).</source>
        <translation>Eine Liste zum Scannen (list) oder Tasten zum Antippen neben dem Verkauf (tiles).</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>Die Leitung kann es freigeben.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation>Ein Name hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} letters.</source>
        <translation>Ein Name hat höchstens {longest_name} Buchstaben.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters.</source>
        <translation>Eine Notiz hat höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A number from {least} on is expected here.</source>
        <translation>Hier wird eine Zahl ab {least} erwartet.</translation>
    </message>
    <message>
        <source>A page holds at most {most_keys} keys.</source>
        <translation>Eine Seite fasst höchstens {most_keys} Tasten.</translation>
    </message>
    <message>
        <source>A payment of nothing pays nothing.</source>
        <translation>Eine Zahlung von nichts bezahlt nichts.</translation>
    </message>
    <message>
        <source>A price can only be scheduled for later.</source>
        <translation>Ein Preis lässt sich nur für später vormerken.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above 0.</source>
        <translation>Ein Preis gilt ab einer Menge größer als 0.</translation>
    </message>
    <message>
        <source>A price list needs a name of at most 100 letters.</source>
        <translation>Eine Preisliste braucht einen Namen von höchstens 100 Buchstaben.</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>Eine Preisliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>A price list needs a short code.</source>
        <translation>Eine Preisliste braucht ein Kürzel.</translation>
    </message>
    <message>
        <source>A product asks each group once.</source>
        <translation>Ein Artikel fragt jede Gruppe nur einmal.</translation>
    </message>
    <message>
        <source>A product is in a tax class that is gone.</source>
        <translation>Ein Artikel ist in einer Steuerklasse, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A product&apos;s name has 1 to {max_name} characters.</source>
        <translation>Der Name eines Artikels hat 1 bis {max_name} Zeichen.</translation>
    </message>
    <message>
        <source>A promotion needs a name of at most 100 letters.</source>
        <translation>Eine Aktion braucht einen Namen von höchstens 100 Buchstaben.</translation>
    </message>
    <message>
        <source>A quantity of 0 sells nothing.</source>
        <translation>Mit der Menge 0 wird nichts verkauft.</translation>
    </message>
    <message>
        <source>A quantity sold is greater than 0.</source>
        <translation>Eine verkaufte Menge ist größer als 0.</translation>
    </message>
    <message>
        <source>A reason has at most {longest_reason} letters.</source>
        <translation>Ein Grund hat höchstens {longest_reason} Buchstaben.</translation>
    </message>
    <message>
        <source>A region or postal code needs its country.</source>
        <translation>Eine Region oder Postleitzahl braucht ihr Land.</translation>
    </message>
    <message>
        <source>A sale without tax needs a reason and the number of its certificate.</source>
        <translation>Ein Verkauf ohne Steuer braucht einen Grund und die Nummer des Nachweises.</translation>
    </message>
    <message>
        <source>A serial number belongs to one piece.</source>
        <translation>Eine Seriennummer gehört zu einem Stück.</translation>
    </message>
    <message>
        <source>A serial number has at most {most} letters.</source>
        <translation>Eine Seriennummer hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A tag has 1 to {max_trait} letters.</source>
        <translation>Ein Schlagwort hat 1 bis {max_trait} Buchstaben.</translation>
    </message>
    <message>
        <source>A tare cannot be negative.</source>
        <translation>Eine Tara kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A tare of {tare} leaves nothing of {weight}.</source>
        <translation>Eine Tara von {tare} lässt von {weight} nichts übrig.</translation>
    </message>
    <message>
        <source>A tax context needs a code and a name.</source>
        <translation>Eine Verkaufsart braucht ein Kürzel und einen Namen.</translation>
    </message>
    <message>
        <source>A tax needs a name of at most 60 letters.</source>
        <translation>Eine Steuer braucht einen Namen von höchstens 60 Buchstaben.</translation>
    </message>
    <message>
        <source>A tax stands twice in the class.</source>
        <translation>Eine Steuer steht zweimal in der Klasse.</translation>
    </message>
    <message>
        <source>A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.</source>
        <translation>Eine Vorlage sieht so aus: 21IIIIIWWWWWC oder 20IIIIIVPPPPC.</translation>
    </message>
    <message>
        <source>A text is expected here (numbers are decimal strings).</source>
        <translation>Hier wird ein Text erwartet (Zahlen stehen als Dezimaltext).</translation>
    </message>
    <message>
        <source>A text of 1 to {max_text} characters is expected here.</source>
        <translation>Hier wird ein Text von 1 bis {max_text} Zeichen erwartet.</translation>
    </message>
    <message>
        <source>A tip cannot be negative.</source>
        <translation>Ein Trinkgeld kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A tone for a good scan and another for a bad one.</source>
        <translation>Ein Ton für einen guten Scan und ein anderer für einen schlechten.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Hier wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>A {what} cannot be negative.</source>
        <translation>Das kann nicht negativ sein: {what}.</translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation>{what}: 1 bis {max_code} Zeichen, die nicht leer sind.</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>Fügen Sie zuerst den Kunden zum Verkauf hinzu.</translation>
    </message>
    <message>
        <source>After the update {rows} rows point to nothing.</source>
        <translation>Nach der Aktualisierung zeigen {rows} Zeilen ins Leere.</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>Ein Alter liegt zwischen 0 und {oldest} Jahren.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Ein Betrag kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>An exemption needs its certificate.</source>
        <translation>Eine Steuerbefreiung braucht ihren Nachweis.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>An open price is greater than 0.</source>
        <translation>Ein freier Preis ist größer als 0.</translation>
    </message>
    <message>
        <source>An opening float cannot be negative.</source>
        <translation>Ein Wechselgeld kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>Eine Option hat keinen Namen.</translation>
    </message>
    <message>
        <source>An order that is {current} cannot become {target}.</source>
        <translation>Ein Verkauf im Zustand {current} kann nicht {target} werden.</translation>
    </message>
    <message>
        <source>Another group is called {wanted}.</source>
        <translation>Eine andere Gruppe heißt bereits {wanted}.</translation>
    </message>
    <message>
        <source>Another price list is called {wanted}.</source>
        <translation>Eine andere Preisliste heißt bereits {wanted}.</translation>
    </message>
    <message>
        <source>Another program has kept the store busy for more than {seconds} seconds.</source>
        <translation>Ein anderes Programm belegt die Daten seit mehr als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Another tax is called {tax}.</source>
        <translation>Eine andere Steuer heißt bereits {tax}.</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archivieren Sie ihn: Er wird nicht mehr verkauft, und seine Verkäufe bleiben lesbar.</translation>
    </message>
    <message>
        <source>Ask for a proof of age, then go on.</source>
        <translation>Lassen Sie sich einen Altersnachweis zeigen, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Fragen Sie jemanden, der es darf, etwa die Leitung.</translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation>Mindestens ein Eintrag ist nötig.</translation>
    </message>
    <message>
        <source>At most so many in a sale: 1 to 9999, 0 for any number.</source>
        <translation>Höchstens so viele in einem Verkauf: 1 bis 9999, 0 für beliebig viele.</translation>
    </message>
    <message>
        <source>At most {most} can be taken off.</source>
        <translation>Höchstens {most} können abgezogen werden.</translation>
    </message>
    <message>
        <source>At most {most} of {product} are sold to one customer.</source>
        <translation>Höchstens {most} von {product} werden an einen Kunden verkauft.</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent come off.</source>
        <translation>Der Nachlass liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>Geboren am {born}: Das wird ab {age} Jahren verkauft.</translation>
    </message>
    <message>
        <source>Change or remove that line.</source>
        <translation>Ändern oder entfernen Sie jene Zeile.</translation>
    </message>
    <message>
        <source>Change the product to have the price now.</source>
        <translation>Ändern Sie den Artikel, damit der Preis jetzt gilt.</translation>
    </message>
    <message>
        <source>Characters in a line: 32, 42 or 48.</source>
        <translation>Zeichen in einer Zeile: 32, 42 oder 48.</translation>
    </message>
    <message>
        <source>Check that the data folder exists and that you may write to it.</source>
        <translation>Prüfen Sie, ob der Datenordner da ist und Sie in ihn schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Wählen Sie einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>Wählen Sie Ziffern, die sich nicht wiederholen und nicht auf- oder abzählen.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Contexts are set up with the taxes.</source>
        <translation>Verkaufsarten werden bei den Steuern eingerichtet.</translation>
    </message>
    <message>
        <source>Each step begins at a number of items.</source>
        <translation>Jede Stufe beginnt bei einer Anzahl von Artikeln.</translation>
    </message>
    <message>
        <source>Each step begins at a whole number of items.</source>
        <translation>Jede Stufe beginnt bei einer ganzen Anzahl von Artikeln.</translation>
    </message>
    <message>
        <source>Each step begins at an amount.</source>
        <translation>Jede Stufe beginnt bei einem Betrag.</translation>
    </message>
    <message>
        <source>Each step gives a percentage or an amount.</source>
        <translation>Jede Stufe gibt einen Prozentsatz oder einen Betrag.</translation>
    </message>
    <message>
        <source>Either a percentage or a price, not both.</source>
        <translation>Entweder ein Prozentsatz oder ein Preis, nicht beides.</translation>
    </message>
    <message>
        <source>Fewer items are paid than taken.</source>
        <translation>Es werden weniger Artikel bezahlt als genommen.</translation>
    </message>
    <message>
        <source>Fields are {known}.</source>
        <translation>Felder sind {known}.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Geben Sie einem neuen Verkauf eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give it a serial.</source>
        <translation>Geben Sie eine Seriennummer an (serial).</translation>
    </message>
    <message>
        <source>Give it a unit_price.</source>
        <translation>Geben Sie einen Preis an (unit_price).</translation>
    </message>
    <message>
        <source>Give the payments back first, then clear the sale.</source>
        <translation>Geben Sie zuerst die Zahlungen zurück, dann leeren Sie den Verkauf.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>Geben Sie zuerst die Zahlungen zurück, dann parken Sie ihn.</translation>
    </message>
    <message>
        <source>Go on selling, or close that shift first.</source>
        <translation>Verkaufen Sie weiter, oder schließen Sie zuerst jene Schicht.</translation>
    </message>
    <message>
        <source>Goods are taxed alike here, eaten in or taken away.</source>
        <translation>Waren werden hier gleich besteuert, ob hier gegessen oder mitgenommen.</translation>
    </message>
    <message>
        <source>Goods sold by weight or length take decimals.</source>
        <translation>Waren nach Gewicht oder Länge haben Nachkommastellen.</translation>
    </message>
    <message>
        <source>In percent.</source>
        <translation>In Prozent.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Installieren Sie cysqlite 0.4.0 oder neuer.</translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation>Damit beginnt jede Nummer auf einem Bon, etwa S1-R1-42.</translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation>Sie könnte nie gelten: höchstens 0 in einem Verkauf.</translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation>Er hat {count} Ziffern; ein UPC-A hat 12 und ein EAN 13 oder 8: Es könnten welche fehlen.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>Sie hat {shown}.</translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation>Sie hat {shown}; nennen Sie eine „{name}“.</translation>
    </message>
    <message>
        <source>It holds on no day of the week.</source>
        <translation>Sie gilt an keinem Tag der Woche.</translation>
    </message>
    <message>
        <source>It is a label of your scale for item {item}, and no product has that number.</source>
        <translation>Es ist ein Etikett Ihrer Waage für Artikel {item}, und kein Artikel hat diese Nummer.</translation>
    </message>
    <message>
        <source>It is a web address without a product number in it.</source>
        <translation>Es ist eine Internetadresse ohne Artikelnummer darin.</translation>
    </message>
    <message>
        <source>It is no longer sold; restore it first.</source>
        <translation>Er wird nicht mehr verkauft; stellen Sie ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>Es ist die Nummer einer Palette oder eines Pakets (SSCC), nicht die eines Artikels.</translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation>Es müssen mindestens zwei Artikel sein.</translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation>Er wurde abgeschlossen oder verworfen; beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>Sie würde enden ({last}), bevor sie beginnt ({first}).</translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>Seine GS1-Daten waren ab „{text}“ nicht lesbar: vielleicht ein Druckfehler, oder der Scanner lässt das Trennzeichen (FNC1) weg.</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>Seine GS1-Daten enthalten keine Artikelnummer (GTIN).</translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation>Sein Preis steht fest; auf den Rest des Verkaufs kann es Rabatt geben.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation>Behalten Sie einen davon, oder geben Sie einem einen anderen Tag.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>Auf ein Set gibt es weniger als 100 Prozent Nachlass.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Damit lässt sich ein Trinkgeld zum Verkauf hinzufügen; es trägt keine Steuer und keinen Rabatt.</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation>Hell, dunkel oder wie der Rechner eingestellt ist.</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>Sperren nach Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>Make a shop with `rcommerce-pos init`.</source>
        <translation>Legen Sie einen Laden an mit `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make one with `rcommerce-pos init`.</source>
        <translation>Legen Sie einen an mit `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>Mehr als {max_entries} Einträge.</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Verschieben Sie den Datenordner auf eine lokale Platte.</translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation>Nennen Sie einen mit seiner Artikelnummer: {names}.</translation>
    </message>
    <message>
        <source>Name one of them by its SKU.</source>
        <translation>Nennen Sie eine davon mit ihrer Artikelnummer.</translation>
    </message>
    <message>
        <source>Name one of {codes}.</source>
        <translation>Nennen Sie eine von {codes}.</translation>
    </message>
    <message>
        <source>No column holds a SKU or a barcode.</source>
        <translation>Keine Spalte enthält eine Artikelnummer oder einen Barcode.</translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation>Keine Spalte enthält die Namen der Artikel.</translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation>Kein Artikel hat den Code „{wanted}“.</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Kein Artikel heißt „{text}“.</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>Kein Verkauf ist geparkt.</translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation>Niemand hier hat diesen Namen noch.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>Nichts ist verloren: Die Daten von vorher liegen in {backup}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added. Put it aside and tell the manager.</source>
        <translation>Nichts wurde hinzugefügt. Legen Sie es beiseite und sagen Sie der Leitung Bescheid.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>Nichts wurde geändert. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free {megabytes} MB and start again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie {megabytes} MB Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version of R Commerce POS.</source>
        <translation>Nichts wurde geändert. Starten Sie die neuere Version von R Commerce POS.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>Nichts wurde zugeordnet.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the permissions of the data folder.</source>
        <translation>Nichts wurde geschrieben. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space, then try again.</source>
        <translation>Nichts wurde geschrieben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the file, and restore the last backup beside it.</source>
        <translation>Nichts wurde geschrieben. Behalten Sie die Datei und stellen Sie die letzte Sicherung daneben wieder her.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it to finish (an import, a backup) and try again.</source>
        <translation>Nichts wurde geschrieben. Warten Sie, bis es fertig ist (ein Import, eine Sicherung), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 are given by a shop or its scale: a label template or a product with this code is missing.</source>
        <translation>Nummern, die mit 2 beginnen, vergibt ein Laden oder seine Waage: Es fehlt eine Etikettvorlage oder ein Artikel mit diesem Code.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>Vom Preis einer Zeile, mit Aktionen, Rabatten und Preisänderungen zusammen; darüber gibt die Leitung frei.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>Vom Preis einer Zeile, mit Aktionen, Rabatten und Preisänderungen zusammen; darüber gibt der Inhaber frei.</translation>
    </message>
    <message>
        <source>Of the window; auto is the computer&apos;s, or else the country&apos;s.</source>
        <translation>Des Fensters; auto ist die des Rechners, sonst die des Landes.</translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>Bieten Sie verschieden besteuerte Waren gemeinsam als Aktion an: Sie teilt den Preis genau auf.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>Wird an der Kasse angeboten, wenn er über 0 liegt; besteuert wie Waren der Standardklasse.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Nur ein Verkauf der offenen Schicht kann storniert werden; nehmen Sie stattdessen die Ware zurück.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Nur Stückware hat Seriennummern.</translation>
    </message>
    <message>
        <source>Only weighed goods have a tare.</source>
        <translation>Nur Wiegeware hat eine Tara.</translation>
    </message>
    <message>
        <source>Only {left} of {product} are left.</source>
        <translation>Von {product} sind nur noch {left} da.</translation>
    </message>
    <message>
        <source>Open it first: a correction moves money in its drawer.</source>
        <translation>Öffnen Sie sie zuerst: Eine Berichtigung bewegt Geld in ihrer Lade.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation>Öffnen Sie sie mit dem Geld, das in der Lade liegt.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation>Öffnen Sie sie mit dem Geld, das in der Lade liegt; der Verkauf bleibt.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>Erlaubte Zeiten beginnen und enden zu verschiedenen Uhrzeiten.</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt.</source>
        <translation>Wird am Ende jedes Bons gedruckt.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation>Legen Sie die Datei von dort zurück, woher der Datenordner kopiert wurde.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation>Legen Sie die Datei von dort zurück, woher der Datenordner kopiert wurde; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Quantities are counted in thousandths.</source>
        <translation>Mengen werden in Tausendsteln gezählt.</translation>
    </message>
    <message>
        <source>Read the number on the receipt again.</source>
        <translation>Lesen Sie die Nummer auf dem Bon noch einmal.</translation>
    </message>
    <message>
        <source>Receipt footer</source>
        <translation>Fußzeile des Bons</translation>
    </message>
    <message>
        <source>Receipt width</source>
        <translation>Breite des Bons</translation>
    </message>
    <message>
        <source>Recount it, or ask the manager to sell it.</source>
        <translation>Zählen Sie nach, oder bitten Sie die Leitung, es zu verkaufen.</translation>
    </message>
    <message>
        <source>Remove the line instead.</source>
        <translation>Entfernen Sie stattdessen die Zeile.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --map {field}=COLUMN.</source>
        <translation>Benennen Sie eine davon um, oder sagen Sie --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>Returns to the sign-in screen with the sale kept; 0 never locks.</source>
        <translation>Geht zurück zur Anmeldung, der Verkauf bleibt; 0 sperrt nie.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation>SQLite {version} kann Daten beschädigen und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Speichern Sie sie als CSV (kommagetrennt) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Say from when on it applies.</source>
        <translation>Sagen Sie, ab wann sie gilt.</translation>
    </message>
    <message>
        <source>Say how many items are given for less.</source>
        <translation>Sagen Sie, wie viele Artikel es günstiger gibt.</translation>
    </message>
    <message>
        <source>Say how many items it takes.</source>
        <translation>Sagen Sie, wie viele Artikel es sein müssen.</translation>
    </message>
    <message>
        <source>Say how many percent come off.</source>
        <translation>Sagen Sie, wie viel Prozent abgehen.</translation>
    </message>
    <message>
        <source>Say how much comes off.</source>
        <translation>Sagen Sie, wie viel abgeht.</translation>
    </message>
    <message>
        <source>Say in the products window what it consists of.</source>
        <translation>Tragen Sie bei den Artikeln ein, woraus es besteht.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Sagen Sie es in höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>Say the amount.</source>
        <translation>Sagen Sie den Betrag.</translation>
    </message>
    <message>
        <source>Say what it costs.</source>
        <translation>Sagen Sie, was es kostet.</translation>
    </message>
    <message>
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>Sagen Sie welche mit --map name=COLUMN. Die Datei hat {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>Sagen Sie welche mit --map sku=COLUMN oder --map barcode=COLUMN. Die Datei hat {shown}.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scannen Sie die Stücke einzeln.</translation>
    </message>
    <message>
        <source>Scanner bounce</source>
        <translation>Prellen des Scanners</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>Verkaufsbildschirm</translation>
    </message>
    <message>
        <source>Service charge in percent</source>
        <translation>Servicezuschlag in Prozent</translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation>Jemand anderes gibt frei.</translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation>Jemand anderes kann sich inzwischen anmelden; die Leitung kann entsperren.</translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation>Jemand anderes kassiert es.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>Jemand, der alt genug ist, kann es erlauben.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Take the rest in cash or by card.</source>
        <translation>Nehmen Sie den Rest bar oder mit Karte.</translation>
    </message>
    <message>
        <source>Take them off the product first.</source>
        <translation>Nehmen Sie sie zuerst vom Artikel weg.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Steuern, die ein Anteil des Preises mit Steuer sind, ergeben zusammen 100 oder mehr.</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Größe von Text und Tasten</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>Die Artikelnummer „{sku}“ gehört schon zu {product}.</translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation>Der Betrag „{text}“ hat mehr Nachkommastellen als {currency}.</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation>Der Betrag „{text}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>Die Sicherung, die vor der Aktualisierung nötig ist, ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation>Der Barcode „{barcode}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation>Der Barcode „{barcode}“ steht für nichts.</translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation>Der Abschluss „{checkout_id}“ wurde schon mit anderem Inhalt gemacht.</translation>
    </message>
    <message>
        <source>The code of a coupon has 3 to 40 letters or digits.</source>
        <translation>Der Code eines Gutscheins hat 3 bis 40 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The code of a price list has 1 to 30 characters.</source>
        <translation>Das Kürzel einer Preisliste hat 1 bis 30 Zeichen.</translation>
    </message>
    <message>
        <source>The code of a tax has 1 to 20 letters, and no blank.</source>
        <translation>Das Kürzel einer Steuer hat 1 bis 20 Buchstaben und kein Leerzeichen.</translation>
    </message>
    <message>
        <source>The column “{column}” is there {count} times.</source>
        <translation>Die Spalte „{column}“ kommt {count} Mal vor.</translation>
    </message>
    <message>
        <source>The coupon {coupon} counts once in a sale.</source>
        <translation>Der Gutschein {coupon} zählt einmal je Verkauf.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is in this sale already.</source>
        <translation>Der Gutschein {coupon} ist schon in diesem Verkauf.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is limited for each customer.</source>
        <translation>Der Gutschein {coupon} ist je Kunde begrenzt.</translation>
    </message>
    <message>
        <source>The coupon {coupon} was redeemed already.</source>
        <translation>Der Gutschein {coupon} wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>The coupon {folded} is there already.</source>
        <translation>Den Gutschein {folded} gibt es schon.</translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken off.</source>
        <translation>Der Rabatt ist größer als das, wovon er abgeht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The document is {document}.</source>
        <translation>Der Beleg ist {document}.</translation>
    </message>
    <message>
        <source>The file has no column for the {wanted}.</source>
        <translation>Die Datei hat keine Spalte dafür: {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>Die Datei hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>Der erste Tag, {first}, liegt nach dem letzten, {last}.</translation>
    </message>
    <message>
        <source>The first line names the columns, and each product has a line of its own.</source>
        <translation>Die erste Zeile nennt die Spalten, und jeder Artikel hat seine eigene Zeile.</translation>
    </message>
    <message>
        <source>The first line of {file} {reason}: it is no list of products.</source>
        <translation>Die erste Zeile von {file} {reason}: Das ist keine Artikelliste.</translation>
    </message>
    <message>
        <source>The import {wanted} was taken back already.</source>
        <translation>Der Import {wanted} wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The included taxes leave nothing of the price.</source>
        <translation>Die enthaltenen Steuern lassen vom Preis nichts übrig.</translation>
    </message>
    <message>
        <source>The inner check digit of this label ({measure}) should be {digit}: it may be misread, or the label follows another template.</source>
        <translation>Die innere Prüfziffer dieses Etiketts ({measure}) müsste {digit} sein: vielleicht ein Lesefehler, oder das Etikett folgt einer anderen Vorlage.</translation>
    </message>
    <message>
        <source>The label carries a weight, and {product} is sold by {unit}.</source>
        <translation>Das Etikett enthält ein Gewicht, und {product} wird nach {unit} verkauft.</translation>
    </message>
    <message>
        <source>The label presets name no countries.</source>
        <translation>Die Etikettvorlagen nennen keine Länder.</translation>
    </message>
    <message>
        <source>The label template “{pattern}” cannot be used: {fault}.</source>
        <translation>Die Etikettvorlage „{pattern}“ ist nicht brauchbar: {fault}.</translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Die letzte Ziffer dieses Etiketts müsste {digit} sein: vielleicht falsch gelesen oder vertippt.</translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation>Die letzte Ziffer müsste {digit} sein: vielleicht falsch gelesen oder vertippt.</translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation>Der Name „{name}“ enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The one with the higher priority takes them (priority), or whatever saves the customer most (best).</source>
        <translation>Die mit der höheren Priorität bekommt sie (priority), oder die, mit der der Kunde am meisten spart (best).</translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation>Der Artikel hat den Barcode „{barcode}“ schon.</translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation>Die Menge geht nicht in ganzen Tausendsteln auf.</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation>Die Menge „{text}“ hat mehr als drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation>Die Menge „{text}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>Der Verkauf ist, wie er war.</translation>
    </message>
    <message>
        <source>The sale {number} belongs to another shift.</source>
        <translation>Der Verkauf {number} gehört zu einer anderen Schicht.</translation>
    </message>
    <message>
        <source>The sale {number} is written as paid like that already.</source>
        <translation>Der Verkauf {number} ist schon so als bezahlt vermerkt.</translation>
    </message>
    <message>
        <source>The sale {number} was voided already by {staff}.</source>
        <translation>Der Verkauf {number} wurde schon von {staff} storniert.</translation>
    </message>
    <message>
        <source>The same code again within so many milliseconds is one item.</source>
        <translation>Derselbe Code innerhalb so vieler Millisekunden ist ein Artikel.</translation>
    </message>
    <message>
        <source>The secret that PINs are checked with ({file}) cannot be read.</source>
        <translation>Das Geheimnis, mit dem PINs geprüft werden ({file}), ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>Die kleinste Münze ist größer als 0.</translation>
    </message>
    <message>
        <source>The store in {folder} was never set up.</source>
        <translation>Die Daten in {folder} wurden nie eingerichtet.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>Die Datendatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The store&apos;s file does not take the setting {name} = {number} (it has {found}).</source>
        <translation>Die Datendatei nimmt die Einstellung {name} = {number} nicht an (sie hat {found}).</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no store.</source>
        <translation>Die Datendatei ist beschädigt oder keine.</translation>
    </message>
    <message>
        <source>The store&apos;s file may not be written.</source>
        <translation>Die Datendatei darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>Die Kasse ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The till was opened already by {staff}.</source>
        <translation>Die Kasse wurde schon von {staff} geöffnet.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} cannot be read.</source>
        <translation>Der Signaturschlüssel {file} der Kasse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} is damaged.</source>
        <translation>Der Signaturschlüssel {file} der Kasse ist beschädigt.</translation>
    </message>
    <message>
        <source>The unit price “{text}” has more than six decimals.</source>
        <translation>Der Stückpreis „{text}“ hat mehr als sechs Nachkommastellen.</translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation>Der Stückpreis „{text}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation>Der Wert von ({identifier}) {label}, „{value}“, ist nicht möglich: vielleicht ein Druckfehler.</translation>
    </message>
    <message>
        <source>The variant {values} is there twice.</source>
        <translation>Die Variante {values} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The words of a {what} have 1 to {longest_label} letters.</source>
        <translation>Die Beschriftung ({what}) hat 1 bis {longest_label} Buchstaben.</translation>
    </message>
    <message>
        <source>The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.</source>
        <translation>Das Kürzel „{wanted}“ ({what}) hat nicht 1 bis {longest_code} Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation>„{wanted}“ ({what}) beginnt oder endet mit einem Leerzeichen oder enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>Es gibt höchstens {most_pages} Seiten.</translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation>Für das Land „{country}“ gibt es noch keine Steuerklassen.</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Eine Gruppe „{group}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already.</source>
        <translation>In {folder} gibt es schon einen Laden.</translation>
    </message>
    <message>
        <source>There is no coupon {coupon}.</source>
        <translation>Einen Gutschein {coupon} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no import “{wanted}”.</source>
        <translation>Einen Import „{wanted}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation>Eine Zeile {number} gibt es in diesem Verkauf nicht.</translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation>Eine Preisliste „{wanted}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation>Für die Sicherung vor der Aktualisierung ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation>Einen Verkauf „{number}“ gibt es in diesem Laden nicht.</translation>
    </message>
    <message>
        <source>There is no service charge in this shop.</source>
        <translation>In diesem Laden gibt es keinen Servicezuschlag.</translation>
    </message>
    <message>
        <source>There is no shop in {folder} yet.</source>
        <translation>In {folder} gibt es noch keinen Laden.</translation>
    </message>
    <message>
        <source>There is no such group of modifiers.</source>
        <translation>Eine solche Gruppe von Zusätzen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop.</source>
        <translation>Einen solchen Verkauf gibt es in diesem Laden nicht.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>Eine solche Schicht gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no tax class “{tax_class}”.</source>
        <translation>Eine Steuerklasse „{tax_class}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation>Eine Verkaufsart „{wanted}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no till “{register}” in this shop.</source>
        <translation>Eine Kasse „{register}“ gibt es in diesem Laden nicht.</translation>
    </message>
    <message>
        <source>There is nothing in this sale yet.</source>
        <translation>In diesem Verkauf ist noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing to give a discount on yet.</source>
        <translation>Es gibt noch nichts, worauf Rabatt zu geben wäre.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>Diese PIN ist eine, die jeder zuerst probiert.</translation>
    </message>
    <message>
        <source>This choice does not belong to the product.</source>
        <translation>Diese Wahl gehört nicht zum Artikel.</translation>
    </message>
    <message>
        <source>This customer has redeemed the coupon {coupon}.</source>
        <translation>Dieser Kunde hat den Gutschein {coupon} schon eingelöst.</translation>
    </message>
    <message>
        <source>This customer is not known any more.</source>
        <translation>Dieser Kunde ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This icon or colour is not there.</source>
        <translation>Dieses Symbol oder diese Farbe gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>Das ist kein JSON-Dokument ({error}).</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Diese Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This person does not work here.</source>
        <translation>Diese Person arbeitet hier nicht.</translation>
    </message>
    <message>
        <source>This price list is gone.</source>
        <translation>Diese Preisliste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Dieser Artikel ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>This promotion is not known any more.</source>
        <translation>Diese Aktion ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This sale is no longer open.</source>
        <translation>Dieser Verkauf ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>Dieser Verkauf ist nicht mehr geparkt.</translation>
    </message>
    <message>
        <source>This sale is partly paid.</source>
        <translation>Dieser Verkauf ist teilweise bezahlt.</translation>
    </message>
    <message>
        <source>This sale was never set aside.</source>
        <translation>Dieser Verkauf wurde nie beiseitegelegt.</translation>
    </message>
    <message>
        <source>This shop has no owner.</source>
        <translation>Dieser Laden hat keinen Inhaber.</translation>
    </message>
    <message>
        <source>This shop has no standard tax class.</source>
        <translation>Dieser Laden hat keine Standard-Steuerklasse.</translation>
    </message>
    <message>
        <source>This shop has several tills.</source>
        <translation>Dieser Laden hat mehrere Kassen.</translation>
    </message>
    <message>
        <source>This shop is open in another window already ({holder}).</source>
        <translation>Dieser Laden ist schon in einem anderen Fenster offen ({holder}).</translation>
    </message>
    <message>
        <source>This shop is open in another window already.</source>
        <translation>Dieser Laden ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>This store has no shop yet.</source>
        <translation>In diesen Daten gibt es noch keinen Laden.</translation>
    </message>
    <message>
        <source>This store was written by a newer version (schema {found}; this one knows {known}).</source>
        <translation>Diese Daten schrieb eine neuere Version (Schema {found}; diese kennt {known}).</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation>Trinkgeld ist in diesem Laden abgeschaltet.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Zu viele falsche PINs für {name}. Warten Sie {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Zwei Spalten heißen „{name}“, und es ist nicht klar, welche dies enthält: {field}.</translation>
    </message>
    <message>
        <source>Two steps begin at the same point.</source>
        <translation>Zwei Stufen beginnen an derselben Stelle.</translation>
    </message>
    <message>
        <source>Type 3 * for three.</source>
        <translation>Tippen Sie 3 * für drei.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>Tippen Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>Nehmen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use its three-letter code, such as EUR.</source>
        <translation>Nehmen Sie das dreistellige Kürzel, etwa EUR.</translation>
    </message>
    <message>
        <source>Use that window, or close it first. Nothing was changed.</source>
        <translation>Benutzen Sie jenes Fenster, oder schließen Sie es zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Varianten unterscheiden sich in 1 bis {max_options} benannten Merkmalen.</translation>
    </message>
    <message>
        <source>Weekdays are 0 (Monday) to 6.</source>
        <translation>Wochentage sind 0 (Montag) bis 6.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Wiegen Sie noch einmal.</translation>
    </message>
    <message>
        <source>What a cashier may take off, in percent</source>
        <translation>Was eine Kassenkraft nachlassen darf, in Prozent</translation>
    </message>
    <message>
        <source>What a manager may take off, in percent</source>
        <translation>Was die Leitung nachlassen darf, in Prozent</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Was mit Ware berechnet wird, ist ein Pfand.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Was davor gelesen wurde, ist importiert; bringen Sie die Datei in Ordnung und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Wenn zwei Aktionen dieselbe Ware wollen</translation>
    </message>
    <message>
        <source>Write the rate into the tax settings; the rest of the sale is kept.</source>
        <translation>Tragen Sie den Satz bei den Steuern ein; der Rest des Verkaufs bleibt.</translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation>Falsch: {what}. Noch 1 Versuch vor einer Wartezeit.</translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation>Falsch: {what}. Warten Sie {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation>Falsch: {what}. Noch {left} Versuche vor einer Wartezeit.</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>eine Prüfziffer (V) gibt es nur für ein Maß von vier oder fünf Ziffern</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>ein Preis kann nicht negativ sein</translation>
    </message>
    <message>
        <source>add a barcode</source>
        <translation>einen Barcode hinzufügen</translation>
    </message>
    <message>
        <source>add a category</source>
        <translation>eine Warengruppe hinzufügen</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>einen Kunden hinzufügen</translation>
    </message>
    <message>
        <source>add a product</source>
        <translation>einen Artikel hinzufügen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>archive a product</source>
        <translation>einen Artikel archivieren</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>between {least} and {most}.</source>
        <translation>zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>change a bundle</source>
        <translation>ein Set ändern</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>einen Preis ändern</translation>
    </message>
    <message>
        <source>change a product</source>
        <translation>einen Artikel ändern</translation>
    </message>
    <message>
        <source>change modifiers</source>
        <translation>Zusätze ändern</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>Preislisten ändern</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>Aktionen ändern</translation>
    </message>
    <message>
        <source>change quick keys</source>
        <translation>Schnelltasten ändern</translation>
    </message>
    <message>
        <source>change staff</source>
        <translation>Personal ändern</translation>
    </message>
    <message>
        <source>change taxes</source>
        <translation>Steuern ändern</translation>
    </message>
    <message>
        <source>change the PIN of somebody else</source>
        <translation>die PIN von jemand anderem ändern</translation>
    </message>
    <message>
        <source>close the till</source>
        <translation>die Kasse abschließen</translation>
    </message>
    <message>
        <source>correct how a sale was paid</source>
        <translation>berichtigen, wie ein Verkauf bezahlt wurde</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>einen Artikel anlegen</translation>
    </message>
    <message>
        <source>delete a product</source>
        <translation>einen Artikel löschen</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>endet nicht</translation>
    </message>
    <message>
        <source>exempt somebody from tax</source>
        <translation>jemanden von der Steuer befreien</translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation>eine Differenz erklären</translation>
    </message>
    <message>
        <source>give a discount</source>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>Rabatt auf den Verkauf geben</translation>
    </message>
    <message>
        <source>holds a name without an end</source>
        <translation>enthält einen Namen ohne Ende</translation>
    </message>
    <message>
        <source>honour a former price</source>
        <translation>einen früheren Preis gewähren</translation>
    </message>
    <message>
        <source>import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>it has more than one check digit (V)</source>
        <translation>sie hat mehr als eine Prüfziffer (V)</translation>
    </message>
    <message>
        <source>it has no item digits (I)</source>
        <translation>sie hat keine Artikelziffern (I)</translation>
    </message>
    <message>
        <source>it has {places} places instead of 8, 12 or 13</source>
        <translation>sie hat {places} Stellen statt 8, 12 oder 13</translation>
    </message>
    <message>
        <source>it needs exactly one of weight (W), price (P) or count (N)</source>
        <translation>sie braucht genau eines von Gewicht (W), Preis (P) oder Anzahl (N)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation>lines[{index}]: {product} hat keinen eigenen Preis.</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation>lines[{index}]: {product} wird mit Seriennummer verkauft.</translation>
    </message>
    <message>
        <source>link a code to a product</source>
        <translation>einen Code einem Artikel zuordnen</translation>
    </message>
    <message>
        <source>look at sales</source>
        <translation>Verkäufe ansehen</translation>
    </message>
    <message>
        <source>look up a price</source>
        <translation>einen Preis nachsehen</translation>
    </message>
    <message>
        <source>make a coupon</source>
        <translation>einen Gutschein anlegen</translation>
    </message>
    <message>
        <source>make a group of customers</source>
        <translation>eine Kundengruppe anlegen</translation>
    </message>
    <message>
        <source>no unit goes with it: {measure}</source>
        <translation>dazu gehört keine Einheit: {measure}</translation>
    </message>
    <message>
        <source>one of {choices}.</source>
        <translation>eines von {choices}.</translation>
    </message>
    <message>
        <source>open the till</source>
        <translation>die Kasse öffnen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>price of a barcode</source>
        <translation>Preis eines Barcodes</translation>
    </message>
    <message>
        <source>print a copy of a receipt</source>
        <translation>einen Bon nachdrucken</translation>
    </message>
    <message>
        <source>put a customer into a group</source>
        <translation>einen Kunden einer Gruppe zuordnen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>read the reports</source>
        <translation>die Berichte lesen</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>einen Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>say who of the staff a customer is</source>
        <translation>angeben, wer vom Personal ein Kunde ist</translation>
    </message>
    <message>
        <source>schedule a price</source>
        <translation>einen Preis vormerken</translation>
    </message>
    <message>
        <source>see the exceptions</source>
        <translation>die Auffälligkeiten sehen</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>den Sollbestand der Lade sehen</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>verkaufen</translation>
    </message>
    <message>
        <source>sell at an open price</source>
        <translation>zu freiem Preis verkaufen</translation>
    </message>
    <message>
        <source>sell without tax</source>
        <translation>ohne Steuer verkaufen</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>ein Etikett erledigen</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>take goods out after the total was called</source>
        <translation>Ware herausnehmen, nachdem die Summe gezogen wurde</translation>
    </message>
    <message>
        <source>take somebody on</source>
        <translation>jemanden einstellen</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>die Prüfziffer (C) muss genau einmal am Ende stehen</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>die Stellen von {letter} müssen beisammenstehen</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>unit_price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>unlock somebody</source>
        <translation>jemanden entsperren</translation>
    </message>
    <message>
        <source>void a finished sale</source>
        <translation>einen abgeschlossenen Verkauf stornieren</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} kann nicht für {actor} freigeben.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} kann nicht an {customer} verkaufen: Es ist dieselbe Person.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} darf das nicht: {act}.</translation>
    </message>
    <message>
        <source>{approver} may not approve this either.</source>
        <translation>{approver} darf das auch nicht freigeben.</translation>
    </message>
    <message>
        <source>{born} is no birth date.</source>
        <translation>{born} ist kein Geburtsdatum.</translation>
    </message>
    <message>
        <source>{card} by card is more than the {gross} to pay.</source>
        <translation>{card} mit Karte ist mehr als die {gross}, die zu zahlen sind.</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} Personen heißen hier „{name}“.</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} wird mit {digits} Nachkommastellen gezählt.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{file} has a header and no prices.</source>
        <translation>{file} hat eine Kopfzeile und keine Preise.</translation>
    </message>
    <message>
        <source>{file} has a header and no products.</source>
        <translation>{file} hat eine Kopfzeile und keine Artikel.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {max_columns} are read.</source>
        <translation>{file} hat {columns} Spalten; höchstens {max_columns} werden gelesen.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation>{file} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation>{group}: Mindestens {least} und höchstens {most} von {choices} lassen sich nicht wählen.</translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation>{group}: Wählen Sie {least} bis {most}.</translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation>{group}: Wählen Sie {least}.</translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation>{group}: Jede Wahlmöglichkeit hat ihren eigenen Namen.</translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation>{group}: Es ist mehr vorgewählt, als gewählt werden darf.</translation>
    </message>
    <message>
        <source>{left} is left to pay.</source>
        <translation>{left} sind noch zu zahlen.</translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation>{modifier} nimmt nichts aus dem Bestand.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>{number} Stück zu {denomination} lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation>{percent} % Nachlass auf {subject}: Die Grenze von {actor} ist {limit} %.</translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation>{places} Nachkommastellen passen nicht dazu: {measure}</translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation>{place}: Kein Artikel hat die Nummer „{sku}“.</translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation>{place}: Kein Artikel hat den Code „{barcode}“.</translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation>{place}: {count} Artikel teilen sich den Code „{barcode}“.</translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation>{place}: {product} hat keinen Zusatz „{modifier}“.</translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation>{place}: {product} ist archiviert.</translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation>{place}: {product} wird in Varianten verkauft.</translation>
    </message>
    <message>
        <source>{price_list} would end ({last}) before it begins ({first}).</source>
        <translation>{price_list} würde enden ({last}), bevor sie beginnt ({first}).</translation>
    </message>
    <message>
        <source>{product} asks these modifiers.</source>
        <translation>{product} fragt nach diesen Zusätzen.</translation>
    </message>
    <message>
        <source>{product} bears no deposit.</source>
        <translation>{product} trägt kein Pfand.</translation>
    </message>
    <message>
        <source>{product} belongs to the line above it.</source>
        <translation>{product} gehört zur Zeile darüber.</translation>
    </message>
    <message>
        <source>{product} cannot be part of a bundle.</source>
        <translation>{product} kann nicht Teil eines Sets sein.</translation>
    </message>
    <message>
        <source>{product} has no parts yet.</source>
        <translation>{product} hat noch keine Teile.</translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation>{product} hat keinen eigenen Preis.</translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation>{product} ist archiviert und wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>Auf {product} gibt es nie Rabatt.</translation>
    </message>
    <message>
        <source>{product} is no bundle.</source>
        <translation>{product} ist kein Set.</translation>
    </message>
    <message>
        <source>{product} is recalled: {reason}</source>
        <translation>{product} ist zurückgerufen: {reason}</translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation>{product} wird von Personal ab {age} Jahren verkauft.</translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation>{product} wird ab {age} Jahren verkauft: Das Alter wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>{product} is sold from {first} to {last} only.</source>
        <translation>{product} wird nur von {first} bis {last} verkauft.</translation>
    </message>
    <message>
        <source>{product} is taxed differently from {bundle}.</source>
        <translation>{product} wird anders besteuert als {bundle}.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} wurde schon verkauft oder gelagert und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation>{product}: Jede Variante braucht einen Wert für {options}.</translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation>{product}: Die Steuer {tax} hat am {day} keinen Satz.</translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation>{product}: {quantity} ist keine Menge.</translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation>{promotion} gilt zu bestimmten Zeiten: Sagen Sie, wann es ist.</translation>
    </message>
    <message>
        <source>{promotion} is not offered any more.</source>
        <translation>{promotion} wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>{quantity} is not a whole number of pieces.</source>
        <translation>{quantity} ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation>{setting}: {problem}</translation>
    </message>
    <message>
        <source>{setting}: “{value}” is of the wrong kind.</source>
        <translation>{setting}: „{value}“ ist von der falschen Art.</translation>
    </message>
    <message>
        <source>{tax} has two rates from {day} in one zone.</source>
        <translation>{tax} hat zwei Sätze ab {day} in einer Zone.</translation>
    </message>
    <message>
        <source>{tax} needs at least one rate.</source>
        <translation>{tax} braucht mindestens einen Satz.</translation>
    </message>
    <message>
        <source>{tax}: {rate} percent is no rate.</source>
        <translation>{tax}: {rate} Prozent ist kein Satz.</translation>
    </message>
    <message>
        <source>“{choice}” is neither priority nor best.</source>
        <translation>„{choice}“ ist weder priority noch best.</translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation>„{country}“ ist kein Länderkürzel wie US.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation>„{currency}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>“{field}” is not a field.</source>
        <translation>„{field}“ ist kein Feld.</translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation>„{given}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>„{key}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation>„{kind}“ ist hier keine Zahlungsart ({known}).</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>„{kind}“ ist keines von {known}.</translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation>„{letter}“ bedeutet darin nichts</translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation>„{named}“ ist weder gross noch net.</translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation>„{name}“ ist weder line noch document.</translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation>„{name}“ ist keine Aktion des Dokuments.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation>„{reason}“ ist kein Grund ({known}).</translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation>„{text}“ ist kein Alter in Jahren.</translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit, etwa 2026-03-01T17:30.</translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation>„{text}“ ist kein Datum, etwa 2026-06-16.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation>„{text}“ ist kein Tag mit vollem Jahr.</translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation>„{text}“ ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation>„{text}“ ist keine Menge dieser Ware.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation>„{text}“ ist keine Uhrzeit, etwa 17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>„{text}“ ist keine gültige Angabe: {what}.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}</source>
        <translation>„{text}“ kann {whole}{part} oder {whole}.{part} sein</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation>„{unit}“ ist keines von {known}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation>„{unit}“ ist keines von {known}.</translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation>„{wanted}“ ist keine Währung (ISO 4217).</translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation>„{wanted}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation>„{wanted}“ ist nicht unter den Steuern.</translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation>„{wanted}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>„{zone}“ ist keine Zeitzone.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less of {name}</source>
        <translation>Eins weniger von {name}</translation>
    </message>
    <message>
        <source>One more of {name}</source>
        <translation>Eins mehr von {name}</translation>
    </message>
</context>
<context>
    <name>CouponsField</name>
    <message>
        <source>Such as WELCOME5</source>
        <translation>Etwa WELCOME5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>Noch kein Code.</translation>
    </message>
    <message>
        <source>Save it first; then give it codes.</source>
        <translation>Erst speichern, dann Codes vergeben.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Insgesamt höchstens</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>Je Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The last step was not done. Every sale that was paid is stored, and the open sale is as it was. You can go on. Please send this report to whoever looks after your till.</source>
        <translation>Der letzte Schritt wurde nicht ausgeführt. Jeder bezahlte Verkauf ist gespeichert, und der offene Verkauf ist, wie er war. Sie können weiterarbeiten. Bitte senden Sie diesen Bericht an die Person, die Ihre Kasse betreut.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demoladen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>Sie dürfen keine Verkäufe ansehen</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>Auf diesem Bildschirm wird nichts verkauft</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Vorgang {number}</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Finish or clear the open sale first</source>
        <translation>Schließen oder leeren Sie zuerst den offenen Verkauf</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>Der Scanner hat das zweimal gesendet; es zählt einmal</translation>
    </message>
    <message>
        <source>There is no sale yet</source>
        <translation>Es gibt noch keinen Verkauf</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ExampleBasketView</name>
    <message>
        <source>Add a product to the example</source>
        <translation>Artikel zum Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add goods to see what they would cost.</source>
        <translation>Fügen Sie Ware hinzu, um zu sehen, was sie kosten würde.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>As it would be with what you see here</source>
        <translation>So, wie es mit dem wäre, was Sie hier sehen</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>spart {amount}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation>Noch {what}: {offer}</translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions of the day</source>
        <translation>Auffälligkeiten des Tages</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Voids after the total, price overrides, links and refusals come here.</source>
        <translation>Stornos nach der Summe, Preisänderungen, Zuordnungen und Ablehnungen stehen hier.</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Storno nach der Summe</translation>
    </message>
    <message>
        <source>Price override</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>Rabatt freigegeben</translation>
    </message>
    <message>
        <source>Drawer without a sale</source>
        <translation>Lade ohne Verkauf</translation>
    </message>
    <message>
        <source>Code linked</source>
        <translation>Code zugeordnet</translation>
    </message>
    <message>
        <source>Product made at the counter</source>
        <translation>Artikel an der Kasse angelegt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Customer after the total</source>
        <translation>Kunde nach der Summe</translation>
    </message>
    <message>
        <source>{actor}, allowed by {name}</source>
        <translation>{actor}, erlaubt von {name}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Nothing was kept about this sale.</source>
        <translation>Zu diesem Verkauf wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Regalpreis</translation>
    </message>
    <message>
        <source>Price of this barcode</source>
        <translation>Preis dieses Barcodes</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>Preis auf dem Etikett</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>An der Kasse gefragter Preis</translation>
    </message>
    <message>
        <source>Added by the house</source>
        <translation>Vom Haus hinzugefügt</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Preisliste {name}</translation>
    </message>
    <message>
        <source>Price changed at the till</source>
        <translation>An der Kasse geänderter Preis</translation>
    </message>
    <message>
        <source>{quantity} × {unit}</source>
        <translation>{quantity} × {unit}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>Aktion {name}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>Rabatt {percent}</translation>
    </message>
    <message>
        <source>Discount on the sale {percent}</source>
        <translation>Rabatt auf den Verkauf {percent}</translation>
    </message>
    <message>
        <source>Sold without tax</source>
        <translation>Ohne Steuer verkauft</translation>
    </message>
    <message>
        <source>Taxed as {name}</source>
        <translation>Besteuert als {name}</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Gutschein {code}</translation>
    </message>
    <message>
        <source>Former prices honoured</source>
        <translation>Frühere Preise gewährt</translation>
    </message>
    <message>
        <source>All lines before discounts</source>
        <translation>Alle Zeilen vor Rabatten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Auf die kleinste Münze gerundet</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>exactly {amount}, rounded once</source>
        <translation>genau {amount}, einmal gerundet</translation>
    </message>
    <message>
        <source>on {amount}</source>
        <translation>auf {amount}</translation>
    </message>
    <message>
        <source>not used: what it asks for is not reached</source>
        <translation>nicht benutzt: die Bedingung ist nicht erreicht</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>im Preis enthalten</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>Nachweis {number}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>freigegeben von {name}</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation>Warengruppe, Artikel, Marke oder Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation>{field}: außer</translation>
    </message>
    <message>
        <source>Leave out a category, product, brand or tag</source>
        <translation>Warengruppe, Artikel, Marke oder Schlagwort ausnehmen</translation>
    </message>
    <message>
        <source>But not…</source>
        <translation>Außer …</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>Außer</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>Es gibt noch keine Gruppen.</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation>Noch {amount}: {offer}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>Noch 1: {offer}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Edit quick keys</source>
        <translation>Schnelltasten bearbeiten</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>Seite löschen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>Press a key to change it. Scan or type what is to be added.</source>
        <translation>Drücken Sie eine Taste, um sie zu ändern. Scannen oder tippen Sie, was dazukommen soll.</translation>
    </message>
    <message>
        <source>This page shows the goods of a category. Make a page of your own.</source>
        <translation>Diese Seite zeigt die Artikel einer Warengruppe. Legen Sie eine eigene Seite an.</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Words on the key; empty is the product&apos;s name</source>
        <translation>Beschriftung der Taste; leer ist es der Name des Artikels</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key works wherever the focus is. A scan is never taken for typing.</source>
        <translation>Jede Taste wirkt, wo immer der Fokus ist. Ein Scan gilt nie als Tippen.</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Every label is right</source>
        <translation>Alle Etiketten stimmen</translation>
    </message>
    <message>
        <source>A price changed at the till because the shelf shows it comes here.</source>
        <translation>Ein Preis, der an der Kasse geändert wurde, weil er so am Regal steht, kommt hierher.</translation>
    </message>
    <message>
        <source>{sku} · {name}, {when}</source>
        <translation>{sku} · {name}, {when}</translation>
    </message>
    <message>
        <source>The label says</source>
        <translation>Das Etikett sagt</translation>
    </message>
    <message>
        <source>The till asks</source>
        <translation>Die Kasse verlangt</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation>Erledigt: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window comes back at the sign-in. An open sale stays as it is; receipts keep the shop&apos;s language.</source>
        <translation>Das Fenster kommt bei der Anmeldung zurück. Ein offener Verkauf bleibt, wie er ist; Bons behalten die Sprache des Ladens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Last sale {number}</source>
        <translation>Letzter Verkauf {number}</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Rückgeld gegeben</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Kein Rückgeld</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{percent} discount</source>
        <translation>{percent} Rabatt</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>statt {price}</translation>
    </message>
</context>
<context>
    <name>LineHeader</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Zeilen des Verkaufs</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation>Wer verkauft?</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN für {name}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Demoladen: Die PIN von {name} ist {pin}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>Das Programm wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation>Kein Verkauf ging verloren. Ein offener Verkauf ist, wie er war.</translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation>Der letzte Verkauf, {number}, ist abgeschlossen: {amount} bezahlt, Rückgeld {change}.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Kasse öffnen und abschließen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
</context>
<context>
    <name>ModifierPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{group} · choose {count}</source>
        <translation>{group} · wählen Sie {count}</translation>
    </message>
    <message>
        <source>{group} · up to {most}</source>
        <translation>{group} · bis zu {most}</translation>
    </message>
    <message>
        <source>{group} · {least} to {most}</source>
        <translation>{group} · {least} bis {most}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Labels to fix</source>
        <translation>Falsche Etiketten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>Geschuldete Steuern</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Auffälligkeiten</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Count the cash that lies in the drawer: it is the float.</source>
        <translation>Zählen Sie das Geld, das in der Lade liegt: Es ist das Wechselgeld.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Verkauf {number}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Zahlung berichtigt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Voided by {number}</source>
        <translation>Storniert mit {number}</translation>
    </message>
    <message>
        <source>Payment corrected by {number}</source>
        <translation>Zahlung berichtigt mit {number}</translation>
    </message>
    <message>
        <source>{when} · {name}, approved by {approver} · {reason}</source>
        <translation>{when} · {name}, freigegeben von {approver} · {reason}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Number, amount, name or last digits of the card</source>
        <translation>Nummer, Betrag, Name oder letzte Ziffern der Karte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Choose a sale</source>
        <translation>Wählen Sie einen Verkauf</translation>
    </message>
    <message>
        <source>Or scan the number on its receipt.</source>
        <translation>Oder scannen Sie die Nummer auf seinem Bon.</translation>
    </message>
    <message>
        <source>Written as {number}</source>
        <translation>Vermerkt als {number}</translation>
    </message>
    <message>
        <source>The sale itself stays as it was.</source>
        <translation>Der Verkauf selbst bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Correct tender</source>
        <translation>Zahlung ändern</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>Die Verkäufe sind nicht lesbar</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Kein Verkauf gefunden</translation>
    </message>
    <message>
        <source>Look at all days, or search for something else.</source>
        <translation>Sehen Sie alle Tage an, oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This sale was voided</source>
        <translation>Dieser Verkauf wurde storniert</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Verkauf {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>So wie es mit dem Verkauf gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>An act, a product, a customer, the number of a sale</source>
        <translation>Eine Aktion, ein Artikel, ein Kunde, die Nummer eines Verkaufs</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>How many of part {number}</source>
        <translation>Anzahl von Teil {number}</translation>
    </message>
    <message>
        <source>Goods of part {number}</source>
        <translation>Ware von Teil {number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>Teil {number} entfernen</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>Eigenständiges Gerät</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Ja, es stimmt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>That was not added</source>
        <translation>Das wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Go back to the sale with Esc to scan more.</source>
        <translation>Gehen Sie mit Esc zurück zum Verkauf, um mehr zu scannen.</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Amount on the machine</source>
        <translation>Betrag am Gerät</translation>
    </message>
    <message>
        <source>Take part payment</source>
        <translation>Teilzahlung nehmen</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation>{amount} gegeben?</translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation>Das ist viel mehr, als zu zahlen ist.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Code or SKU</source>
        <translation>Code oder Artikelnummer</translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation>Scannen, oder Code tippen und Enter</translation>
    </message>
    <message>
        <source>Nothing is added to the sale.</source>
        <translation>Nichts wird zum Verkauf hinzugefügt.</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>An der Kasse gefragter Preis</translation>
    </message>
    <message>
        <source>Shelf price {price}</source>
        <translation>Regalpreis {price}</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>Preisliste {name}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>Noch 1: {offer}</translation>
    </message>
    <message>
        <source>Lowest price of 30 days {price}</source>
        <translation>Niedrigster Preis in 30 Tagen {price}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} auf Lager</translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Trade prices</source>
        <translation>Handelspreise</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>handel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New group, such as Staff</source>
        <translation>Neue Gruppe, etwa Personal</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Alle Kassen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Add a product to the list</source>
        <translation>Artikel zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Für wen und wann</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Another group, Enter makes it</source>
        <translation>Weitere Gruppe, Enter legt sie an</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The higher list gives the price; among equals the lower price does.</source>
        <translation>Die höhere Liste gibt den Preis; unter gleichen der niedrigere Preis.</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Künftige Regalpreise</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>Neuer Regalpreis</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation>{count} weitere Preise stehen auf der Liste; auch sie ändert der Dateiimport.</translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation>{name}: {price} ab {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {name}</source>
        <translation>Neuen Preis von {name} verwerfen</translation>
    </message>
    <message>
        <source>Choose a product in the table above.</source>
        <translation>Wählen Sie oben in der Tabelle einen Artikel.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
</context>
<context>
    <name>PriceListsView</name>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Nur die Leitung darf Preise ändern.</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>Noch keine Preisliste</translation>
    </message>
    <message>
        <source>Everybody pays the shelf&apos;s price. New begins a list.</source>
        <translation>Alle zahlen den Regalpreis. „Neu“ beginnt eine Liste.</translation>
    </message>
    <message>
        <source>{taken} prices came in, {rejected} rows were not taken</source>
        <translation>{taken} Preise übernommen, {rejected} Zeilen nicht</translation>
    </message>
    <message>
        <source>Holds together with {names}</source>
        <translation>Gilt zusammen mit {names}</translation>
    </message>
    <message>
        <source>They have the same priority: the lower price of both is asked.</source>
        <translation>Sie haben dieselbe Priorität: Der niedrigere Preis von beiden gilt.</translation>
    </message>
    <message>
        <source>This list has ended</source>
        <translation>Diese Liste ist abgelaufen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{who} · {count} prices</source>
        <translation>{who} · {count} Preise</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Prices to import</source>
        <translation>Preise zum Importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xz)</source>
        <translation>Tabellen (*.csv *.txt *.gz *.xz)</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices of the list</source>
        <translation>Preise der Liste</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>As the customer reads it on the receipt</source>
        <translation>So, wie es der Kunde auf dem Bon liest</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>Wie viele Artikel</translation>
    </message>
    <message>
        <source>Of these paid, or got</source>
        <translation>Davon bezahlt oder dazu</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Nachlass in Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Nachlass je Stück</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Fester Preis</translation>
    </message>
    <message>
        <source>n for the price of m</source>
        <translation>n zum Preis von m</translation>
    </message>
    <message>
        <source>n for a fixed price</source>
        <translation>n zum festen Preis</translation>
    </message>
    <message>
        <source>Cheapest one free</source>
        <translation>Der günstigste gratis</translation>
    </message>
    <message>
        <source>Buy x, get y</source>
        <translation>Kaufe x, erhalte y</translation>
    </message>
    <message>
        <source>Meal deal / mix and match</source>
        <translation>Menü / Kombiangebot</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>Ab Einkaufswert sparen</translation>
    </message>
    <message>
        <source>More items, more off</source>
        <translation>Mehr Artikel, mehr Nachlass</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Welche Ware</translation>
    </message>
    <message>
        <source>Everything in the shop</source>
        <translation>Alles im Laden</translation>
    </message>
    <message>
        <source>The same goods are got for less</source>
        <translation>Dieselbe Ware gibt es günstiger</translation>
    </message>
    <message>
        <source>What is got for less</source>
        <translation>Was es günstiger gibt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>At most how often in one sale</source>
        <translation>Wie oft höchstens in einem Verkauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Bis zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Alle Kassen</translation>
    </message>
    <message>
        <source>Only with a coupon</source>
        <translation>Nur mit Gutschein</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>With no group lit it is for everybody.</source>
        <translation>Leuchtet keine Gruppe, gilt sie für alle.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Beside other offers</source>
        <translation>Neben anderen Angeboten</translation>
    </message>
    <message>
        <source>Alone on its goods: no other offer joins it</source>
        <translation>Allein auf ihrer Ware: kein anderes Angebot kommt dazu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The higher one takes goods that two offers want.</source>
        <translation>Die höhere bekommt Ware, die zwei Angebote wollen.</translation>
    </message>
    <message>
        <source>{count} other tills</source>
        <translation>{count} andere Kassen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nimm</translation>
    </message>
    <message>
        <source>Of how many items</source>
        <translation>Von wie vielen Artikeln</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufe</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Erhalte</translation>
    </message>
    <message>
        <source>Percent off the others</source>
        <translation>Prozent auf die anderen</translation>
    </message>
    <message>
        <source>Percent off the cheapest</source>
        <translation>Prozent auf den günstigsten</translation>
    </message>
    <message>
        <source>Percent off what is got</source>
        <translation>Prozent auf das Dazuerhaltene</translation>
    </message>
    <message>
        <source>Percent off the deal</source>
        <translation>Prozent auf das Kombiangebot</translation>
    </message>
    <message>
        <source>Off each, in {sign}</source>
        <translation>Nachlass je Stück, in {sign}</translation>
    </message>
    <message>
        <source>Price of each, in {sign}</source>
        <translation>Preis je Stück, in {sign}</translation>
    </message>
    <message>
        <source>Price of them all, in {sign}</source>
        <translation>Preis aller zusammen, in {sign}</translation>
    </message>
    <message>
        <source>Or price of each, in {sign}</source>
        <translation>Oder Preis je Stück, in {sign}</translation>
    </message>
    <message>
        <source>Or price of the deal, in {sign}</source>
        <translation>Oder Preis des Angebots, in {sign}</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>Zahle</translation>
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
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>the higher priority</source>
        <translation>die höhere Priorität</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>das Beste für den Kunden</translation>
    </message>
    <message>
        <source>Where two offers want the same goods</source>
        <translation>Wenn zwei Angebote dieselbe Ware wollen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Where two offers want the same goods, it is</source>
        <translation>Wenn zwei Angebote dieselbe Ware wollen, gilt</translation>
    </message>
    <message>
        <source>Only a manager may change promotions.</source>
        <translation>Nur die Leitung darf Aktionen ändern.</translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation>Noch wird nichts angeboten</translation>
    </message>
    <message>
        <source>New begins the first promotion.</source>
        <translation>„Neu“ beginnt die erste Aktion.</translation>
    </message>
    <message>
        <source>It ended on {day}</source>
        <translation>Sie endete am {day}</translation>
    </message>
    <message>
        <source>No till offers it any more.</source>
        <translation>Keine Kasse bietet sie mehr an.</translation>
    </message>
    <message>
        <source>It has no code yet</source>
        <translation>Sie hat noch keinen Code</translation>
    </message>
    <message>
        <source>Nobody can redeem it before it has one.</source>
        <translation>Niemand kann sie einlösen, bevor sie einen hat.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>Wants the same goods: {names}</source>
        <translation>Will dieselbe Ware: {names}</translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation>Es gewinnt, womit der Kunde mehr spart.</translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation>Die Prioritäten sind gleich: {name} gewinnt, als erste nach dem Namen.</translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation>Die höhere Priorität gewinnt: {name}.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
</context>
<context>
    <name>PromotionsViewModel</name>
    <message>
        <source>a product that is gone</source>
        <translation>ein Artikel, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation>Wird unter der Zeile gedruckt; leer nimmt sie weg</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>It can be scanned like goods, too.</source>
        <translation>Er lässt sich auch wie Ware scannen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, telephone or mail; empty for nobody.</source>
        <translation>Name, Telefon oder E-Mail; leer für niemanden.</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>Wer kauft?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Neuer Kunde {name}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>Ohne Steuer verkaufen</translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation>Beides wird mit dem Verkauf aufbewahrt und gedruckt; leer besteuert ihn wieder.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nummer des Nachweises</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>It bears no tax and no discount; 0 takes it out.</source>
        <translation>Es trägt keine Steuer und keinen Rabatt; 0 nimmt es heraus.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>Welcher Verkauf?</translation>
    </message>
    <message>
        <source>Parked sales, the newest first.</source>
        <translation>Geparkte Verkäufe, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Vorgang {number}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>Auf den ganzen Verkauf</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>Line %</source>
        <translation>Zeile %</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>Zeile {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>Verkauf %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>Verkauf {sign}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Welcher ist es?</translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation>Mehr als ein Artikel hat diesen Code.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation>{name}, in {unit}</translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation>{what}; die Tara von {weight} wird abgezogen</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>Wie viel ist es?</translation>
    </message>
    <message>
        <source>No tare</source>
        <translation>Keine Tara</translation>
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
        <translation>Was wiegt der Behälter?</translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation>{age} oder älter?</translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation>{name}: geboren am {day} oder davor.</translation>
    </message>
    <message>
        <source>Yes, I saw a proof of age</source>
        <translation>Ja, Altersnachweis gesehen</translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation>Geburtsdatum tippen</translation>
    </message>
    <message>
        <source>No: do not sell it</source>
        <translation>Nein: nicht verkaufen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>It is compared and not kept. Such as {day}</source>
        <translation>Es wird verglichen und nicht aufbewahrt. Etwa {day}</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren am</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>{name}: scan or type it.</source>
        <translation>{name}: scannen oder tippen.</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Leergut</translation>
    </message>
    <message>
        <source>Scan a bottle or crate, or type the name of its deposit.</source>
        <translation>Scannen Sie Flasche oder Kasten, oder tippen Sie den Namen des Pfands.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Freier Preis</translation>
    </message>
    <message>
        <source>Sold without a product; it moves no stock.</source>
        <translation>Verkauft ohne Artikel; der Bestand ändert sich nicht.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation>{code} zuordnen</translation>
    </message>
    <message>
        <source>The code finds this product from now on.</source>
        <translation>Der Code findet von jetzt an diesen Artikel.</translation>
    </message>
    <message>
        <source>Name or number of the product</source>
        <translation>Name oder Nummer des Artikels</translation>
    </message>
    <message>
        <source>To which product?</source>
        <translation>Zu welchem Artikel?</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Code {code}. Whoever keeps the catalogue completes it.</source>
        <translation>Code {code}. Wer den Katalog pflegt, ergänzt ihn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create and add</source>
        <translation>Anlegen und hinzufügen</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Satz entfernen</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was not saved: {why}. The sale is stored all the same.</source>
        <translation>Nicht gespeichert: {why}. Der Verkauf ist trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Wiederherstellungscode des Inhabers</translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation>Er wurde einmal gezeigt, als der Laden angelegt wurde. Eine Anmeldung damit wird ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Adding up the sales…</source>
        <translation>Die Verkäufe werden addiert …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>No sales on these days</source>
        <translation>Keine Verkäufe an diesen Tagen</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>Choose the days again. You can go on selling.</source>
        <translation>Wählen Sie die Tage neu. Sie können weiter verkaufen.</translation>
    </message>
    <message>
        <source>Choose other days to see their taxes.</source>
        <translation>Wählen Sie andere Tage, um ihre Steuern zu sehen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Barrundung {amount}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Products found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>Kein Artikel heißt „{text}“.</translation>
    </message>
    <message>
        <source>asks price</source>
        <translation>Preis gefragt</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} auf Lager</translation>
    </message>
</context>
<context>
    <name>SaleSide</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Bar passend</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>SaleTabs</name>
    <message>
        <source>One more sale</source>
        <translation>Noch ein Verkauf</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>Verkauf {ticket}</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Artikel scannen oder suchen</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Ja, hinzufügen</translation>
    </message>
    <message>
        <source>Keep the former prices</source>
        <translation>Frühere Preise behalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Freier Preis</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>Scannen Sie den ersten Artikel</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>oder tippen Sie seinen Namen, ein Wort davon oder seine Nummer.</translation>
    </message>
    <message>
        <source>Type a quantity then</source>
        <translation>Tippen Sie eine Menge und dann</translation>
    </message>
    <message>
        <source>before scanning, e.g.</source>
        <translation>vor dem Scannen, z. B.</translation>
    </message>
    <message>
        <source>select line  ·</source>
        <translation>Zeile wählen  ·</translation>
    </message>
    <message>
        <source>remove  ·</source>
        <translation>entfernen  ·</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation>Barcode nicht gefunden: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Nichts wurde hinzugefügt. {why}</translation>
    </message>
    <message>
        <source>More sold than the record says is here</source>
        <translation>Mehr verkauft, als laut Bestand da ist</translation>
    </message>
    <message>
        <source>It was added. The product is noted for a recount.</source>
        <translation>Es wurde hinzugefügt. Der Artikel ist zum Nachzählen vermerkt.</translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation>{what}: Dafür braucht es die Leitung</translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation>Nichts wurde geändert. Die Leitung kann sich anmelden und es tun.</translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation>{count} davon? Das ist viel</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Noch wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>Der Verkauf ist geparkt</translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation>F8 holt ihn zurück.</translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation>{name} wurde nicht verkauft</translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation>Das Alter wurde nicht nachgewiesen; das ist vermerkt.</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Gutschein {code}</translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation>Es kostet jetzt {now}; beim Parken waren es {before}</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>{names} ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Preise wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Verkauf geleert</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{key} again: the whole sale</source>
        <translation>{key} noch einmal: der ganze Verkauf</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Der ganze Verkauf</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Counted so far</source>
        <translation>Bisher gezählt</translation>
    </message>
    <message>
        <source>Count the cash in the drawer</source>
        <translation>Zählen Sie das Geld in der Lade</translation>
    </message>
    <message>
        <source>Type how many of each. Enter moves to the next one.</source>
        <translation>Tippen Sie, wie viele von jedem. Enter geht zum nächsten.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>What should be in the drawer stays hidden until the count is in.</source>
        <translation>Was in der Lade sein soll, bleibt verborgen, bis gezählt ist.</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>Zählung neu beginnen</translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation>Zählung fertig</translation>
    </message>
    <message>
        <source>{count} left to count</source>
        <translation>noch {count} zu zählen</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>Alles gezählt</translation>
    </message>
    <message>
        <source>Opened {time} by {name}</source>
        <translation>Geöffnet {time} von {name}</translation>
    </message>
    <message>
        <source>Please count once more</source>
        <translation>Bitte zählen Sie noch einmal</translation>
    </message>
    <message>
        <source>The count does not match. The second count closes the till as it is.</source>
        <translation>Die Zählung stimmt nicht. Die zweite schließt die Kasse so ab, wie sie ist.</translation>
    </message>
    <message>
        <source>This till was opened on an earlier day</source>
        <translation>Diese Kasse wurde an einem früheren Tag geöffnet</translation>
    </message>
    <message>
        <source>Count it and close it; then open it for today.</source>
        <translation>Zählen Sie sie und schließen Sie ab; öffnen Sie sie dann für heute.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Kassensystem</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demoladen</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation>nichts hier ist echt</translation>
    </message>
    <message>
        <source>{till} closed</source>
        <translation>{till} geschlossen</translation>
    </message>
    <message>
        <source>sign in to open it</source>
        <translation>zum Öffnen anmelden</translation>
    </message>
    <message>
        <source>{till} open</source>
        <translation>{till} geöffnet</translation>
    </message>
    <message>
        <source>float {amount} · since {time}</source>
        <translation>Wechselgeld {amount} · seit {time}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look round the demo shop</source>
        <translation>Den Demoladen ansehen</translation>
    </message>
</context>
<context>
    <name>SumRows</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>{count} Angebote</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To pay out</source>
        <translation>Auszuzahlen</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Barrundung {amount}</translation>
    </message>
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation>MwSt. 20 %</translation>
    </message>
    <message>
        <source>VAT20</source>
        <translation>MWST20</translation>
    </message>
    <message>
        <source>Percent of the price before it</source>
        <translation>Prozent des Preises ohne sie</translation>
    </message>
    <message>
        <source>An amount for each unit</source>
        <translation>Ein Betrag je Einheit</translation>
    </message>
    <message>
        <source>Percent of the price with it</source>
        <translation>Prozent des Preises mit ihr</translation>
    </message>
    <message>
        <source>The price contains it</source>
        <translation>Der Preis enthält sie</translation>
    </message>
    <message>
        <source>Taxes after it are reckoned on it, too</source>
        <translation>Spätere Steuern werden auch auf sie berechnet</translation>
    </message>
    <message>
        <source>It is reckoned on such taxes before it</source>
        <translation>Sie wird auf solche früheren Steuern berechnet</translation>
    </message>
    <message>
        <source>the tax itself</source>
        <translation>die Steuer selbst</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Name auf Bons</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Which goods bear it</source>
        <translation>Welche Ware sie trägt</translation>
    </message>
    <message>
        <source>Beside other taxes of a line</source>
        <translation>Neben anderen Steuern einer Zeile</translation>
    </message>
    <message>
        <source>Reported together as</source>
        <translation>Gemeinsam ausgewiesen als</translation>
    </message>
    <message>
        <source>Sold otherwise, such as eat in</source>
        <translation>Anders verkauft, etwa hier gegessen</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Taxes of the period</source>
        <translation>Steuern des Zeitraums</translation>
    </message>
</context>
<context>
    <name>TaxTableModel</name>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bemessung</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Goods without tax</source>
        <translation>Ware ohne Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>TaxesView</name>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Only the owner may change taxes.</source>
        <translation>Nur der Inhaber darf Steuern ändern.</translation>
    </message>
    <message>
        <source>No tax yet</source>
        <translation>Noch keine Steuer</translation>
    </message>
    <message>
        <source>New begins the first one.</source>
        <translation>„Neu“ beginnt die erste.</translation>
    </message>
    <message>
        <source>No rate holds today</source>
        <translation>Heute gilt kein Satz</translation>
    </message>
    <message>
        <source>Goods that bear it cannot be sold until one does.</source>
        <translation>Ware, die sie trägt, kann bis dahin nicht verkauft werden.</translation>
    </message>
    <message>
        <source>A rate of earlier days is changed</source>
        <translation>Ein Satz früherer Tage ist geändert</translation>
    </message>
    <message>
        <source>Sales that were made keep the tax they were made with.</source>
        <translation>Gemachte Verkäufe behalten die Steuer, mit der sie gemacht wurden.</translation>
    </message>
    <message>
        <source>{code} · {rate}{sign} today</source>
        <translation>{code} · heute {rate}{sign}</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>im Preis enthalten</translation>
    </message>
    <message>
        <source>added</source>
        <translation>zuzüglich</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>How was sale {number} paid?</source>
        <translation>Wie wurde Verkauf {number} bezahlt?</translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay; the drawer and the payment move.</source>
        <translation>{amount}. Ware und Steuern bleiben; Lade und Zahlung ändern sich.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Last four digits of the card (optional)</source>
        <translation>Letzte vier Ziffern der Karte (freiwillig)</translation>
    </message>
    <message>
        <source>Authorisation code (optional)</source>
        <translation>Genehmigungsnummer (freiwillig)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct payment</source>
        <translation>Zahlung berichtigen</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>Die Kasse spricht nicht mit dem Kartengerät: Sehen Sie dort nach, ob die Karte gezahlt hat.</translation>
    </message>
    <message>
        <source>See on the card machine that the card did not pay.</source>
        <translation>Sehen Sie am Kartengerät nach, dass die Karte nicht gezahlt hat.</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>Bar ausgezahlt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Diese Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Betrag wird eingegeben</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>Genehmigung {code}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je Stück</translation>
    </message>
    <message>
        <source>off</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>10% off, or a price each</source>
        <translation>10% weniger oder Preis je Stück</translation>
    </message>
    <message>
        <source>10% or an amount off</source>
        <translation>10% oder ein Betrag weniger</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Stufe entfernen</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>asks price</source>
        <translation>Preis gefragt</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>No quick keys yet</source>
        <translation>Noch keine Schnelltasten</translation>
    </message>
    <message>
        <source>Categories with products appear here by themselves.</source>
        <translation>Warengruppen mit Artikeln erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Pages of quick keys</source>
        <translation>Seiten der Schnelltasten</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation>Verkauf {number} über {amount} stornieren?</translation>
    </message>
    <message>
        <source>The goods go back to stock, and reports count the sale out.</source>
        <translation>Die Ware geht zurück in den Bestand, und Berichte zählen den Verkauf nicht mehr.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it back.</source>
        <translation>Nehmen Sie {amount} aus der Lade und geben Sie es zurück.</translation>
    </message>
    <message>
        <source>Void the card payment on the card machine yourself, too.</source>
        <translation>Stornieren Sie die Kartenzahlung auch selbst am Kartengerät.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Stornieren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
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
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>The shelf shows this price</source>
        <translation>So steht der Preis am Regal</translation>
    </message>
    <message>
        <source>Damaged or at its date</source>
        <translation>Beschädigt oder am Ablaufdatum</translation>
    </message>
    <message>
        <source>Cheaper elsewhere</source>
        <translation>Anderswo günstiger</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
</context>
</TS>
