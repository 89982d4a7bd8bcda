<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>R Commerce POS</source>
        <translation>R Commerce POS</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Gemacht mit der Arbeit anderer</translation>
    </message>
    <message>
        <source>Not certified for this country</source>
        <translation>Für dieses Land nicht zertifiziert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>Laden und Kasse</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>see its licence</source>
        <translation>siehe Lizenz</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Lizenz von {name} lesen</translation>
    </message>
</context>
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
        <source>A refund to a card without the payment that it belongs to.</source>
        <translation>Eine Erstattung auf eine Karte ohne die zugehörige Zahlung.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand anpassen</translation>
    </message>
    <message>
        <source>Another price for one line, with a reason.</source>
        <translation>Ein anderer Preis für eine Zeile, mit Grund.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Andere Zahlungsart</translation>
    </message>
    <message>
        <source>Archive or restore</source>
        <translation>Archivieren oder wiederherstellen</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal erneut abfragen</translation>
    </message>
    <message>
        <source>Asks for a reason; each time is on the exceptions list.</source>
        <translation>Fragt nach einem Grund; jedes Mal steht bei den Auffälligkeiten.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>Zurück zum Verkauf</translation>
    </message>
    <message>
        <source>Begin a shift with its float.</source>
        <translation>Eine Schicht mit ihrem Wechselgeld beginnen.</translation>
    </message>
    <message>
        <source>Begin practice anew</source>
        <translation>Übung neu beginnen</translation>
    </message>
    <message>
        <source>Cancel the card payment</source>
        <translation>Kartenzahlung abbrechen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card on a stand-alone machine</source>
        <translation>Karte am separaten Kartengerät</translation>
    </message>
    <message>
        <source>Card payments to settle</source>
        <translation>Zu klärende Kartenzahlungen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Abschöpfung</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change the chosen products</source>
        <translation>Gewählte Artikel ändern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Preis?</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Verkauf leeren</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>Ein- oder ausstempeln</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes zum Ausprobieren</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>Kopie des Bons</translation>
    </message>
    <message>
        <source>Correct a payment</source>
        <translation>Zahlung berichtigen</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>Zahlung berichtigen</translation>
    </message>
    <message>
        <source>Count the drawer and end the shift.</source>
        <translation>Die Lade zählen und die Schicht beenden.</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Bestand zählen</translation>
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
        <source>Discount a line</source>
        <translation>Rabatt auf eine Zeile</translation>
    </message>
    <message>
        <source>Discount a sale</source>
        <translation>Rabatt auf einen Verkauf</translation>
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
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>Artikel duplizieren</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Hier essen oder mitnehmen</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Preise bearbeiten</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>Schnelltasten bearbeiten</translation>
    </message>
    <message>
        <source>Edit taxes</source>
        <translation>Steuern bearbeiten</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>Leergut</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>End somebody&apos;s wait after wrong PINs.</source>
        <translation>Die Wartezeit nach falschen PINs beenden.</translation>
    </message>
    <message>
        <source>End the mode in which the till fills the screen.</source>
        <translation>Den Modus beenden, in dem die Kasse den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours; nobody but an owner corrects her own.</source>
        <translation>Die Stunden aller; eigene berichtigt nur ein Inhaber.</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Bar passend</translation>
    </message>
    <message>
        <source>Exempt a sale, with reason and certificate.</source>
        <translation>Einen Verkauf von der Steuer befreien, mit Grund und Nachweis.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find sales that were made, and print copies.</source>
        <translation>Verkäufe finden und Kopien drucken.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give a code that was scanned to a product.</source>
        <translation>Einen gescannten Code einem Artikel zuordnen.</translation>
    </message>
    <message>
        <source>Give back what is too much</source>
        <translation>Überzahlung erstatten</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>Goods, prices and taxes</source>
        <translation>Ware, Preise und Steuern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>It went back on the terminal itself</source>
        <translation>Es ging am Terminal selbst zurück</translation>
    </message>
    <message>
        <source>Keep the staff&apos;s records</source>
        <translation>Personaldaten pflegen</translation>
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
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Let goods pass that a rule of time or number stops.</source>
        <translation>Ware durchlassen, die eine Regel zu Zeit oder Anzahl aufhält.</translation>
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
        <source>Make a product at the counter</source>
        <translation>Artikel an der Kasse anlegen</translation>
    </message>
    <message>
        <source>Make, change and archive products and quick keys.</source>
        <translation>Artikel und Schnelltasten anlegen, ändern und archivieren.</translation>
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
        <source>New group of modifiers</source>
        <translation>Neue Gruppe von Zusätzen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
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
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Nächster Schritt des Imports</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
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
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Lade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Override a price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Notfallcode des Inhabers</translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation>Vorige Seite der Schnelltasten</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
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
        <source>Pay in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Pay money to a card</source>
        <translation>Geld auf eine Karte zahlen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Personal und Einstellungen</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice tasks</source>
        <translation>Übungsaufgaben</translation>
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
        <source>Price lists, promotions and customer groups.</source>
        <translation>Preislisten, Aktionen und Kundengruppen.</translation>
    </message>
    <message>
        <source>Put money into the drawer, such as change from the bank.</source>
        <translation>Geld in die Lade legen, etwa Wechselgeld von der Bank.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Mge.</translation>
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
        <source>Read files of products and prices.</source>
        <translation>Dateien mit Artikeln und Preisen einlesen.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Receipt of a sale that was paid meanwhile</source>
        <translation>Bon eines inzwischen bezahlten Verkaufs</translation>
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
        <source>Ring up, park, and take payment.</source>
        <translation>Kassieren, parken und Zahlungen nehmen.</translation>
    </message>
    <message>
        <source>Sales that were made</source>
        <translation>Gemachte Verkäufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say how a finished sale was really paid.</source>
        <translation>Angeben, wie ein fertiger Verkauf wirklich bezahlt wurde.</translation>
    </message>
    <message>
        <source>Say how much is there, with a reason.</source>
        <translation>Angeben, wie viel da ist, mit Grund.</translation>
    </message>
    <message>
        <source>Say whether a card was charged where the terminal does not say.</source>
        <translation>Angeben, ob eine Karte belastet wurde, wenn das Terminal es nicht sagt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>See and correct hours</source>
        <translation>Stunden sehen und berichtigen</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>See sales</source>
        <translation>Verkäufe sehen</translation>
    </message>
    <message>
        <source>See the expected cash</source>
        <translation>Sollbestand sehen</translation>
    </message>
    <message>
        <source>See what should be in the drawer before it is counted.</source>
        <translation>Sehen, was in der Lade sein soll, bevor gezählt wird.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Sell at an open price</source>
        <translation>Zu freiem Preis verkaufen</translation>
    </message>
    <message>
        <source>Sell goods that are set to be refused without stock.</source>
        <translation>Ware verkaufen, die ohne Bestand abgelehnt würde.</translation>
    </message>
    <message>
        <source>Sell outside permitted hours</source>
        <translation>Außerhalb erlaubter Zeiten verkaufen</translation>
    </message>
    <message>
        <source>Sell under a department at a price that is typed.</source>
        <translation>Unter einer Abteilung zu einem getippten Preis verkaufen.</translation>
    </message>
    <message>
        <source>Sell what is out of stock</source>
        <translation>Verkaufen, was nicht auf Lager ist</translation>
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
        <source>Set the sale aside while its card is checked</source>
        <translation>Verkauf zurückstellen, solange die Karte geprüft wird</translation>
    </message>
    <message>
        <source>Settle card payments</source>
        <translation>Kartenzahlungen klären</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Bon zeigen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Something off the whole sale, up to the limit.</source>
        <translation>Nachlass auf den ganzen Verkauf, bis zur Grenze.</translation>
    </message>
    <message>
        <source>Sort by SKU</source>
        <translation>Nach Artikelnummer ordnen</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen ordnen</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>Nach Preis ordnen</translation>
    </message>
    <message>
        <source>Sort by stock</source>
        <translation>Nach Bestand ordnen</translation>
    </message>
    <message>
        <source>Sort by the last change</source>
        <translation>Nach letzter Änderung ordnen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Step of the import before</source>
        <translation>Voriger Schritt des Imports</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Take lines out once the customer was told the total.</source>
        <translation>Zeilen herausnehmen, nachdem die Summe genannt wurde.</translation>
    </message>
    <message>
        <source>Take money from the drawer to the safe.</source>
        <translation>Geld aus der Lade in den Tresor bringen.</translation>
    </message>
    <message>
        <source>Take money out of the drawer, such as for stamps.</source>
        <translation>Geld aus der Lade nehmen, etwa für Briefmarken.</translation>
    </message>
    <message>
        <source>Take on, change and archive people with no more rights than her own.</source>
        <translation>Personen einstellen, ändern und archivieren, mit höchstens den eigenen Rechten.</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>Letzte Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Taxes, sums and the exceptions of a day.</source>
        <translation>Steuern, Summen und die Auffälligkeiten eines Tages.</translation>
    </message>
    <message>
        <source>Taxes, their rates, and which goods bear them.</source>
        <translation>Steuern, ihre Sätze und welche Ware sie trägt.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>Die Karte wurde belastet</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>Die Karte wurde nicht belastet</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Die Lade</translation>
    </message>
    <message>
        <source>The shop, its tills, receipts and devices.</source>
        <translation>Der Laden, seine Kassen, Bons und Geräte.</translation>
    </message>
    <message>
        <source>Tick everything listed</source>
        <translation>Alles Gelistete ankreuzen</translation>
    </message>
    <message>
        <source>Tick the product</source>
        <translation>Artikel ankreuzen</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>To prices and tax</source>
        <translation>Zu Preisen und Steuer</translation>
    </message>
    <message>
        <source>To prices, promotions and taxes</source>
        <translation>Zu Preisen, Aktionen und Steuern</translation>
    </message>
    <message>
        <source>To the barcodes</source>
        <translation>Zu den Barcodes</translation>
    </message>
    <message>
        <source>To the basics</source>
        <translation>Zu den Grunddaten</translation>
    </message>
    <message>
        <source>To the cash in the drawer</source>
        <translation>Zum Geld in der Lade</translation>
    </message>
    <message>
        <source>To the pictures</source>
        <translation>Zu den Bildern</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>Zu den Artikeln</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>Zu den Schnelltasten</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation>Zu den Berichten</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>Zu den Regeln</translation>
    </message>
    <message>
        <source>To the sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>To the sales that were made</source>
        <translation>Zu den gemachten Verkäufen</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>To the variants</source>
        <translation>Zu den Varianten</translation>
    </message>
    <message>
        <source>Turn an unknown code into a new product.</source>
        <translation>Aus einem unbekannten Code einen neuen Artikel machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Unlock people</source>
        <translation>Personen entsperren</translation>
    </message>
    <message>
        <source>Up to the discount limit of the person.</source>
        <translation>Bis zur Rabattgrenze der Person.</translation>
    </message>
    <message>
        <source>Void a finished sale in its own shift.</source>
        <translation>Einen fertigen Verkauf in seiner Schicht stornieren.</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>Storno nach der Summe</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>Warum dieser Preis?</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
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
        <source>{name} may not approve this.</source>
        <translation>{name} darf das nicht freigeben.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not approved: nothing was done</source>
        <translation>Nicht freigegeben: nichts wurde getan</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive {name}?</source>
        <translation>{name} archivieren?</translation>
    </message>
    <message>
        <source>She signs in no more and her badge opens nothing. Her sales and hours stay, and she can be restored.</source>
        <translation>Keine Anmeldung mehr, und der Ausweis öffnet nichts. Verkäufe und Stunden bleiben, und die Person kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
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
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <translation>Ausweis von {name}</translation>
    </message>
    <message>
        <source>Scan the badge now. Its code is not stored; only whether it is the same.</source>
        <translation>Scannen Sie jetzt den Ausweis. Sein Code wird nicht gespeichert; nur, ob er derselbe ist.</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Code des Ausweises</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>Ausweis vergeben</translation>
    </message>
</context>
<context>
    <name>BarcodesTab</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>One scan adds</source>
        <translation>Ein Scan fügt hinzu</translation>
    </message>
    <message>
        <source>Own price for one</source>
        <translation>Eigener Preis für eins</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Code scannen oder tippen</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>A carton&apos;s code adds its pieces: 6 for a pack of six.</source>
        <translation>Der Code eines Kartons fügt seine Stücke hinzu: 6 für eine Sechserpackung.</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Neuer Barcode</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>Variants have codes of their own, in the table of variants.</source>
        <translation>Varianten haben eigene Codes, in der Tabelle der Varianten.</translation>
    </message>
    <message>
        <source>An EAN of the range that is left to shops; it is never given twice.</source>
        <translation>Eine EAN aus dem Bereich, der Läden überlassen ist; sie wird nie zweimal vergeben.</translation>
    </message>
</context>
<context>
    <name>BasicsTab</name>
    <message>
        <source>Flat white</source>
        <translation>Flat White</translation>
    </message>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Leer: an der Kasse gefragt</translation>
    </message>
    <message>
        <source>Scan or type it, or leave it empty</source>
        <translation>Scannen, tippen oder leer lassen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nach Wunsch</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Warengruppe</translation>
    </message>
    <message>
        <source>Drinks &gt; Coffee</source>
        <translation>Getränke &gt; Kaffee</translation>
    </message>
    <message>
        <source>Goods that lie in stock</source>
        <translation>Ware, die auf Lager liegt</translation>
    </message>
    <message>
        <source>Service, never in stock</source>
        <translation>Leistung, nie auf Lager</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>Set aus anderen Artikeln</translation>
    </message>
    <message>
        <source>Department, price is asked</source>
        <translation>Abteilung, der Preis wird gefragt</translation>
    </message>
    <message>
        <source>Deposit on a container</source>
        <translation>Pfand auf ein Gebinde</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Kilogram, weighed</source>
        <translation>Kilogramm, gewogen</translation>
    </message>
    <message>
        <source>Gram, weighed</source>
        <translation>Gramm, gewogen</translation>
    </message>
    <message>
        <source>Litre, measured</source>
        <translation>Liter, gemessen</translation>
    </message>
    <message>
        <source>Metre, measured</source>
        <translation>Meter, gemessen</translation>
    </message>
    <message>
        <source>Warn, and sell</source>
        <translation>Warnen und verkaufen</translation>
    </message>
    <message>
        <source>Sell without a word</source>
        <translation>Ohne Hinweis verkaufen</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Nicht verkaufen</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>vegan, summer</source>
        <translation>vegan, Sommer</translation>
    </message>
    <message>
        <source>Each variant has a price and a barcode of its own.</source>
        <translation>Jede Variante hat ihren eigenen Preis und Barcode.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>Preis am Regal</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Another category, Enter makes it</source>
        <translation>Andere Warengruppe, Enter legt sie an</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft nach</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Wenn nichts mehr da ist</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A variant of {name}.</source>
        <translation>Eine Variante von {name}.</translation>
    </message>
    <message>
        <source>{count} more codes stand under Barcodes.</source>
        <translation>Unter „Barcodes“ stehen weitere Codes: {count}.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change 1 product</source>
        <translation>1 Artikel ändern</translation>
    </message>
    <message>
        <source>Change {count} products</source>
        <translation>{count} Artikel ändern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The first products, before and after.</source>
        <translation>Die ersten Artikel, vorher und nachher.</translation>
    </message>
    <message>
        <source>Some of these do not take it and stay as they are.</source>
        <translation>Einige davon nehmen es nicht an und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Bundles and their parts stay as they are: they are taxed alike.</source>
        <translation>Sets und ihre Teile bleiben, wie sie sind: Sie werden gleich besteuert.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Warengruppe</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Warengruppe</translation>
    </message>
    <message>
        <source>New tax class</source>
        <translation>Neue Steuerklasse</translation>
    </message>
    <message>
        <source>Empty takes the brand away</source>
        <translation>Leer nimmt die Marke weg</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Neue Marke</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do what</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>Um Prozent erhöhen</translation>
    </message>
    <message>
        <source>Lower by percent</source>
        <translation>Um Prozent senken</translation>
    </message>
    <message>
        <source>Raise by an amount</source>
        <translation>Um einen Betrag erhöhen</translation>
    </message>
    <message>
        <source>Lower by an amount</source>
        <translation>Um einen Betrag senken</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>New prices end in</source>
        <translation>Neue Preise enden auf</translation>
    </message>
    <message>
        <source>Whatever comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Say what it becomes; nothing changes before you agree.</source>
        <translation>Sagen Sie, was es wird; nichts ändert sich, bevor Sie zustimmen.</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Its own price</source>
        <translation>Ein eigener Preis</translation>
    </message>
    <message>
        <source>What its parts cost</source>
        <translation>Was seine Teile kosten</translation>
    </message>
    <message>
        <source>Its parts, less a percentage</source>
        <translation>Seine Teile, abzüglich Prozent</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Sets</translation>
    </message>
    <message>
        <source>Add a part: find a product, Enter takes the first</source>
        <translation>Teil hinzufügen: Artikel suchen, Enter nimmt den ersten</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Price of the bundle</source>
        <translation>Preis des Sets</translation>
    </message>
    <message>
        <source>Percent that come off</source>
        <translation>Nachlass in Prozent</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Teil entfernen</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Nobody knows whether the card of this sale was charged</source>
        <translation>Niemand weiß, ob die Karte für diesen Verkauf belastet wurde</translation>
    </message>
    <message>
        <source>Do not charge again. Press Pay and say what the terminal&apos;s list shows.</source>
        <translation>Nicht noch einmal belasten. Öffnen Sie die Zahlung und sagen Sie, was die Liste des Terminals zeigt.</translation>
    </message>
    <message>
        <source>The card of this sale is being checked</source>
        <translation>Die Karte dieses Verkaufs wird geprüft</translation>
    </message>
    <message>
        <source>Do not charge again. The till asks the terminal what became of it.</source>
        <translation>Nicht noch einmal belasten. Die Kasse fragt das Terminal, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The card of this sale is at the terminal</source>
        <translation>Die Karte dieses Verkaufs ist am Terminal</translation>
    </message>
    <message>
        <source>Do not charge again until the terminal has answered.</source>
        <translation>Nicht noch einmal belasten, bevor das Terminal geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>{count} to settle</source>
        <translation>{count} zu klären</translation>
    </message>
    <message>
        <source>{count} card payments that somebody must look at</source>
        <translation>{count} Kartenzahlungen, die jemand ansehen muss</translation>
    </message>
    <message>
        <source>Card terminal not reached</source>
        <translation>Kartenterminal nicht erreicht</translation>
    </message>
    <message>
        <source>Card terminal busy</source>
        <translation>Kartenterminal beschäftigt</translation>
    </message>
    <message>
        <source>Card terminal in maintenance</source>
        <translation>Kartenterminal in Wartung</translation>
    </message>
    <message>
        <source>Card terminal not certified</source>
        <translation>Kartenterminal nicht zertifiziert</translation>
    </message>
    <message>
        <source>Test terminal</source>
        <translation>Testterminal</translation>
    </message>
    <message>
        <source>{number} is paid · {amount}</source>
        <translation>{number} ist bezahlt · {amount}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Cancel payment</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Bezahlt …</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>Nicht bezahlt …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Erstattet …</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>Nicht erstattet …</translation>
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
    <name>CardTasksView</name>
    <message>
        <source>Card payments to settle</source>
        <translation>Zu klärende Kartenzahlungen</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>Sie dürfen keine Kartenzahlungen klären</translation>
    </message>
    <message>
        <source>Somebody who may looks at them here.</source>
        <translation>Wer es darf, sieht sie hier an.</translation>
    </message>
    <message>
        <source>The card payments to settle would be here</source>
        <translation>Hier stünden die zu klärenden Kartenzahlungen</translation>
    </message>
    <message>
        <source>No card payment waits for anybody</source>
        <translation>Keine Kartenzahlung ist zu klären</translation>
    </message>
    <message>
        <source>What the terminal does not say, and what it says twice, comes here.</source>
        <translation>Was das Terminal nicht sagt und was es doppelt sagt, kommt hierher.</translation>
    </message>
    <message>
        <source>{time} · {staff}</source>
        <translation>{time} · {staff}</translation>
    </message>
    <message>
        <source>{about} · sale {number}</source>
        <translation>{about} · Verkauf {number}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Bezahlt …</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>Nicht bezahlt …</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>Erstattet …</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>Nicht erstattet …</translation>
    </message>
    <message>
        <source>Give {amount} back…</source>
        <translation>{amount} erstatten …</translation>
    </message>
    <message>
        <source>Try again: give {amount} back…</source>
        <translation>Noch einmal: {amount} zurückgeben…</translation>
    </message>
    <message>
        <source>Settled, with a note…</source>
        <translation>Geklärt, mit Notiz …</translation>
    </message>
    <message>
        <source>Gone back or not?</source>
        <translation>Erstattet oder nicht?</translation>
    </message>
    <message>
        <source>Paid or not?</source>
        <translation>Bezahlt oder nicht?</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Zwei Antworten</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>Nobody knows whether the money went back to the card. Look in the terminal&apos;s own list for what went back, not for the payment.</source>
        <translation>Niemand weiß, ob das Geld auf die Karte zurückging. Suchen Sie in der Liste des Terminals die Erstattung, nicht die Zahlung.</translation>
    </message>
    <message>
        <source>Nobody knows whether the card was charged. Look at the terminal&apos;s own list of payments.</source>
        <translation>Niemand weiß, ob die Karte belastet wurde. Sehen Sie in der Zahlungsliste des Terminals nach.</translation>
    </message>
    <message>
        <source>The money is being given back now. The terminal may ask for the card: wait until it has answered.</source>
        <translation>Das Geld wird gerade zurückgegeben. Das Terminal verlangt vielleicht die Karte: Warten Sie, bis es geantwortet hat.</translation>
    </message>
    <message>
        <source>After it was settled, something else was heard. The first answer stands until somebody settles it.</source>
        <translation>Nach der Klärung kam eine andere Antwort. Die erste gilt, bis jemand es klärt.</translation>
    </message>
    <message>
        <source>The terminal would not give the money back. Try again, or give it back on the terminal itself and say how it was settled.</source>
        <translation>Das Terminal wollte das Geld nicht zurückgeben. Noch einmal versuchen oder am Terminal selbst zurückgeben und sagen, wie es geklärt wurde.</translation>
    </message>
    <message>
        <source>The terminal took money that no open sale waits for.</source>
        <translation>Das Terminal hat Geld genommen, auf das kein offener Verkauf wartet.</translation>
    </message>
    <message>
        <source>{time} · the till asked the terminal to stop</source>
        <translation>{time} · die Kasse bat das Terminal abzubrechen</translation>
    </message>
    <message>
        <source>{time} · the terminal: {outcome}</source>
        <translation>{time} · Terminal: {outcome}</translation>
    </message>
    <message>
        <source>{time} · the terminal, asked again: {outcome}</source>
        <translation>{time} · Terminal, erneut abgefragt: {outcome}</translation>
    </message>
    <message>
        <source>{time} · {staff}: {outcome}</source>
        <translation>{time} · {staff}: {outcome}</translation>
    </message>
    <message>
        <source>{time} · at the start: {outcome}</source>
        <translation>{time} · beim Start: {outcome}</translation>
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
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approved in part</source>
        <translation>teilweise genehmigt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not begun, it was busy</source>
        <translation>nicht begonnen, es war beschäftigt</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>noch in Arbeit</translation>
    </message>
    <message>
        <source>it knows no such payment</source>
        <translation>es kennt diese Zahlung nicht</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
    <message>
        <source>{word}, {amount}</source>
        <translation>{word}, {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>{amount} auf die Karte erstatten?</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>{amount} auf Karte •••• {digits} erstatten?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>Das Terminal tut es jetzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>{amount} erstatten</translation>
    </message>
</context>
<context>
    <name>CardTotalsCard</name>
    <message>
        <source>Card total</source>
        <translation>Kartensumme</translation>
    </message>
    <message>
        <source>Total of the card machine</source>
        <translation>Summe des Kartengeräts</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Total that the stand-alone machine printed</source>
        <translation>Summe, die das separate Kartengerät gedruckt hat</translation>
    </message>
    <message>
        <source>Asking the terminal for its totals…</source>
        <translation>Summen werden vom Terminal abgefragt …</translation>
    </message>
    <message>
        <source>The terminal gave no totals. Print them on it and compare by hand.</source>
        <translation>Das Terminal gab keine Summen. Drucken Sie sie dort und vergleichen Sie von Hand.</translation>
    </message>
    <message>
        <source>The terminal counted</source>
        <translation>Das Terminal zählte</translation>
    </message>
    <message>
        <source>The machine printed</source>
        <translation>Das Gerät druckte</translation>
    </message>
    <message>
        <source>The till counted</source>
        <translation>Die Kasse zählte</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>{amount} apart</source>
        <translation>{amount} Differenz</translation>
    </message>
    <message>
        <source>They agree, but some payments are not settled</source>
        <translation>Sie stimmen überein, aber einige Zahlungen sind nicht geklärt</translation>
    </message>
    <message>
        <source>Look these up:</source>
        <translation>Sehen Sie diese nach:</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>Zahlung {number}</translation>
    </message>
    <message>
        <source>theirs {amount}</source>
        <translation>dort {amount}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht geklärt</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Ask the customer to tap or insert</source>
        <translation>Kunden bitten, die Karte aufzulegen oder einzustecken</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Von der Bank abgelehnt</translation>
    </message>
    <message>
        <source>Declined: the bank cannot be reached</source>
        <translation>Abgelehnt: Bank nicht erreichbar</translation>
    </message>
    <message>
        <source>Declined: the terminal does not allow it</source>
        <translation>Abgelehnt: Das Terminal erlaubt es nicht</translation>
    </message>
    <message>
        <source>Declined: this card is not taken for this</source>
        <translation>Abgelehnt: Diese Karte wird hierfür nicht angenommen</translation>
    </message>
    <message>
        <source>Declined: this card is not valid</source>
        <translation>Abgelehnt: Diese Karte ist ungültig</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <translation>Abgelehnt: falsche PIN</translation>
    </message>
    <message>
        <source>Did it go back?</source>
        <translation>Wurde erstattet?</translation>
    </message>
    <message>
        <source>Do not charge again</source>
        <translation>Nicht noch einmal belasten</translation>
    </message>
    <message>
        <source>Giving {amount} back to the card</source>
        <translation>{amount} wird auf die Karte erstattet</translation>
    </message>
    <message>
        <source>It could not be given back</source>
        <translation>Erstattung nicht möglich</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s own list: did {amount} go back?</source>
        <translation>Sehen Sie in der Liste des Terminals nach: Wurde {amount} erstattet?</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch nicht klar</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Nichts wurde belastet</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>Nothing was charged. See whether it has power and network, or take cash.</source>
        <translation>Nichts wurde belastet. Prüfen Sie Strom und Netzwerk, oder nehmen Sie Bargeld.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try another card or another way to pay.</source>
        <translation>Nichts wurde belastet. Versuchen Sie eine andere Karte oder Zahlungsart.</translation>
    </message>
    <message>
        <source>Take the rest with another card or in another way.</source>
        <translation>Nehmen Sie den Rest mit einer anderen Karte oder Zahlungsart.</translation>
    </message>
    <message>
        <source>The card terminal cannot be reached</source>
        <translation>Das Kartenterminal ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The payment stands. Try again, or give it back on the terminal itself.</source>
        <translation>Die Zahlung besteht. Noch einmal versuchen oder am Terminal selbst zurückgeben.</translation>
    </message>
    <message>
        <source>The terminal did not say what became of {amount}. It has been asked to stop, and is asked again and again for its answer; this clears up by itself.</source>
        <translation>Das Terminal sagte nicht, was aus {amount} wurde. Es wurde gebeten abzubrechen und wird immer wieder nach der Antwort gefragt; das klärt sich von selbst.</translation>
    </message>
    <message>
        <source>The payment stands. Try again once the terminal can be reached.</source>
        <translation>Die Zahlung gilt. Versuchen Sie es erneut, sobald das Terminal erreichbar ist.</translation>
    </message>
    <message>
        <source>The terminal did not say whether {amount} went back. It is asked again.</source>
        <translation>Das Terminal hat nicht gesagt, ob {amount} erstattet wurde. Es wird erneut abgefragt.</translation>
    </message>
    <message>
        <source>The terminal does not say. Look at its own list of payments: is there one of {amount} at {time}?</source>
        <translation>Das Terminal sagt es nicht. Sehen Sie in seiner Zahlungsliste nach: Gibt es eine Zahlung über {amount} um {time}?</translation>
    </message>
    <message>
        <source>The terminal has no such payment. It can be tried again.</source>
        <translation>Das Terminal hat keine solche Zahlung. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The terminal is at work. It may ask for the card.</source>
        <translation>Das Terminal arbeitet. Es verlangt vielleicht die Karte.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. If the customer has paid, it counts.</source>
        <translation>Das Terminal soll abbrechen. Hat der Kunde schon bezahlt, dann zählt es.</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>Wurde bezahlt?</translation>
    </message>
    <message>
        <source>{amount} on the card terminal.</source>
        <translation>{amount} am Kartenterminal.</translation>
    </message>
    <message>
        <source>{amount} went back to the card</source>
        <translation>{amount} wurde auf die Karte erstattet</translation>
    </message>
    <message>
        <source>{part} of {amount} was approved</source>
        <translation>{part} von {amount} genehmigt</translation>
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
        <translation>Mge.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Rab.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes zum Ausprobieren</translation>
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
    <name>CashMoveDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
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
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Money that goes into the drawer without a sale.</source>
        <translation>Geld, das ohne Verkauf in die Lade kommt.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Einlegen</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Money that leaves the drawer for something bought or owed.</source>
        <translation>Geld, das die Lade für etwas Gekauftes oder Geschuldetes verlässt.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnehmen</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Abschöpfung</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe.</source>
        <translation>Geld, das aus der Lade in den Tresor geht.</translation>
    </message>
    <message>
        <source>Drop cash</source>
        <translation>Geld abschöpfen</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Lade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>It is written down with your name and counted among the exceptions.</source>
        <translation>Es wird mit Ihrem Namen vermerkt und zählt zu den Auffälligkeiten.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Wechselgeld von der Bank</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Briefmarken</translation>
    </message>
    <message>
        <source>Evening drop</source>
        <translation>Abendliche Abschöpfung</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Schein wechseln</translation>
    </message>
</context>
<context>
    <name>CashView</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Bargeld in der Lade</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Money that comes into the drawer without a sale: change from the bank.</source>
        <translation>Geld, das ohne Verkauf in die Lade kommt: Wechselgeld von der Bank.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Money that goes out of it: stamps, the window cleaner.</source>
        <translation>Geld, das hinausgeht: Briefmarken, der Fensterputzer.</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>Abschöpfung</translation>
    </message>
    <message>
        <source>Notes that are taken to the safe.</source>
        <translation>Scheine, die in den Tresor kommen.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Without a sale, with a reason.</source>
        <translation>Ohne Verkauf, mit einem Grund.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>What was taken so far. Nothing is closed by it.</source>
        <translation>Was bisher eingenommen wurde. Dabei wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>Count the cash and end the shift.</source>
        <translation>Das Bargeld zählen und die Schicht beenden.</translation>
    </message>
    <message>
        <source>The till was opened {time} by {name}.</source>
        <translation>Die Kasse wurde {time} von {name} geöffnet.</translation>
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
    <name>ChoosingPage</name>
    <message>
        <source>Drop a list of products here, or choose it</source>
        <translation>Legen Sie hier eine Artikelliste ab, oder wählen Sie sie</translation>
    </message>
    <message>
        <source>CSV from another till or a spreadsheet, also packed (.gz, .xz).</source>
        <translation>CSV aus einer anderen Kasse oder Tabelle, auch gepackt (.gz, .xz).</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>… or type where it lies, and press Enter</source>
        <translation>… oder tippen Sie, wo sie liegt, und drücken Sie Enter</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>What was imported before would be here.</source>
        <translation>Hier stünde, was früher importiert wurde.</translation>
    </message>
    <message>
        <source>Nothing yet. Every import can be taken back here.</source>
        <translation>Noch nichts. Jeder Import kann hier zurückgenommen werden.</translation>
    </message>
    <message>
        <source>{code} · {when} · {who} · {created} new, {updated} changed, {rejected} rejected</source>
        <translation>{code} · {when} · {who} · {created} neu, {updated} geändert, {rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back {code}, {name}</source>
        <translation>{code} zurücknehmen, {name}</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>This week: {time} hours</source>
        <translation>Diese Woche: {time} Stunden</translation>
    </message>
    <message>
        <source>You did not clock out on {day}</source>
        <translation>Sie haben am {day} nicht ausgestempelt</translation>
    </message>
    <message>
        <source>Those hours do not count yet. Tell whoever corrects hours when you left.</source>
        <translation>Diese Stunden zählen noch nicht. Sagen Sie der Person, die Stunden berichtigt, wann Sie gingen.</translation>
    </message>
    <message>
        <source>Clock in before you sell.</source>
        <translation>Stempeln Sie ein, bevor Sie verkaufen.</translation>
    </message>
    <message>
        <source>You are not clocked in.</source>
        <translation>Sie sind nicht eingestempelt.</translation>
    </message>
    <message>
        <source>Every punch is kept; what is wrong is corrected by somebody who may.</source>
        <translation>Jede Stempelung bleibt; was falsch ist, berichtigt jemand, der es darf.</translation>
    </message>
    <message>
        <source>Clocked in since {time}</source>
        <translation>Eingestempelt seit {time}</translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation>In der Pause seit {time}</translation>
    </message>
    <message>
        <source>Not clocked in</source>
        <translation>Nicht eingestempelt</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Einstempeln</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Ausstempeln</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>{name} is clocked in</source>
        <translation>{name} ist eingestempelt</translation>
    </message>
    <message>
        <source>{name} is clocked out: {time} hours this week</source>
        <translation>{name} ist ausgestempelt: {time} Stunden diese Woche</translation>
    </message>
    <message>
        <source>{name} is on a break</source>
        <translation>{name} ist in der Pause</translation>
    </message>
    <message>
        <source>{name} is back from the break</source>
        <translation>{name} ist aus der Pause zurück</translation>
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
    <name>CoachMarks</name>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Where is what?</source>
        <translation>Wo steht was?</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (nötig)</translation>
    </message>
    <message>
        <source>{field} (one of SKU and barcode is required)</source>
        <translation>{field} (eines von Artikelnummer und Barcode ist nötig)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the products.</source>
        <translation>Wählen Sie die Spalte mit den Namen der Artikel.</translation>
    </message>
    <message>
        <source>Choose the column that holds a SKU or a barcode.</source>
        <translation>Wählen Sie die Spalte mit einer Artikelnummer oder einem Barcode.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>{name} · {size} KB · {encoding} · columns parted by {mark}</source>
        <translation>{name} · {size} KB · {encoding} · Spalten getrennt durch {mark}</translation>
    </message>
    <message>
        <source>These columns were chosen for such a file before.</source>
        <translation>Diese Spalten wurden für eine solche Datei schon gewählt.</translation>
    </message>
    <message>
        <source>What the names of the columns tell is chosen already.</source>
        <translation>Was die Namen der Spalten verraten, ist schon gewählt.</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— nicht in der Datei —</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
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
        <translation>je {price}</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TESTTERMINAL, KEIN GELD GEFLOSSEN</translation>
    </message>
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
        <source>The customer signs the receipt: compare it with the card.</source>
        <translation>Der Kunde unterschreibt den Beleg: mit der Karte vergleichen.</translation>
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
        <source>The total includes {tax} {amount}</source>
        <translation>Im Gesamtbetrag enthalten: {tax} {amount}</translation>
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
        <source>A PIN signs in meanwhile.</source>
        <translation>Mit einer PIN geht die Anmeldung inzwischen.</translation>
    </message>
    <message>
        <source>A badge&apos;s code has {least} to {most} characters.</source>
        <translation>Der Code eines Ausweises hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A barcode stands for more than nothing.</source>
        <translation>Ein Barcode steht für mehr als nichts.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>Eine Marke hat höchstens {max_trait} Buchstaben, ein Artikel höchstens {max_tags} Schlagwörter.</translation>
    </message>
    <message>
        <source>A brand has at most {most} letters.</source>
        <translation>Eine Marke hat höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A brand or a tag has 1 to {most} letters.</source>
        <translation>Eine Marke oder ein Schlagwort hat 1 bis {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>Ein Set hat 1 bis {most_parts} Teile.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most} parts.</source>
        <translation>Ein Set hat 1 bis {most} Teile.</translation>
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
        <source>A code has 1 to {most} characters, without blanks around it.</source>
        <translation>Ein Code hat 1 bis {most} Zeichen, ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Eine Berichtigung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A correction needs its reason, of at most {most} characters.</source>
        <translation>Eine Berichtigung braucht einen Grund von höchstens {most} Zeichen.</translation>
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
        <source>A discount limit is between 0 and 100 percent.</source>
        <translation>Eine Rabattgrenze liegt zwischen 0 und 100 Prozent.</translation>
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
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>Die Leitung kann es freigeben.</translation>
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
        <source>A scanned badge says who it is.</source>
        <translation>Ein gescannter Ausweis sagt, wer es ist.</translation>
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
        <source>About and licences</source>
        <translation>Über und Lizenzen</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>Fügen Sie zuerst den Kunden zum Verkauf hinzu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>Archivieren Sie ihn: Er wird nicht mehr verkauft, und seine Verkäufe bleiben lesbar.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Wie der Rechner eingestellt ist</translation>
    </message>
    <message>
        <source>As the computer or the country is</source>
        <translation>Wie der Rechner oder das Land</translation>
    </message>
    <message>
        <source>As the law of the country says; ask your accountant before you change it.</source>
        <translation>Wie das Gesetz des Landes es sagt; fragen Sie Ihre Steuerberatung, bevor Sie es ändern.</translation>
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
        <source>Badges are not taken</source>
        <translation>Ausweise gelten nicht</translation>
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
        <source>Buttons for fingers take the keyboard too; without it typing always goes to the scan field.</source>
        <translation>Auch Tasten für Finger nehmen die Tastatur an; ohne das geht Tippen immer ins Scanfeld.</translation>
    </message>
    <message>
        <source>Cash sales are rounded to it. In hundredths: 5 is 0.05; 1 rounds nothing.</source>
        <translation>Barverkäufe werden darauf gerundet. In Hundertsteln: 5 ist 0,05; 1 rundet nichts.</translation>
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
        <source>A name has 1 to {most} characters.</source>
        <translation>Ein Name hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; belongs to another product in line {line} already</source>
        <translation>&apos;{code}&apos; gehört in Zeile {line} schon zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a tax class of this shop ({known})</source>
        <translation>&apos;{name}&apos; ist keine Steuerklasse dieses Geschäfts ({known})</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a unit ({known})</source>
        <translation>&apos;{text}&apos; ist keine Einheit ({known})</translation>
    </message>
    <message>
        <source>32: paper of 58 mm</source>
        <translation>32: Papier von 58 mm</translation>
    </message>
    <message>
        <source>42: paper of 80 mm</source>
        <translation>42: Papier von 80 mm</translation>
    </message>
    <message>
        <source>48: small print</source>
        <translation>48: kleine Schrift</translation>
    </message>
    <message>
        <source>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 and 2 cents withdrawn 1992)</source>
        <translation>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 und 2 Cent 1992 eingezogen)</translation>
    </message>
    <message>
        <source>A card has paid {amount} of this sale already.</source>
        <translation>Eine Karte hat {amount} dieses Verkaufs schon bezahlt.</translation>
    </message>
    <message>
        <source>A card payment of this sale does not match what the terminal took.</source>
        <translation>Eine Kartenzahlung dieses Verkaufs stimmt nicht mit dem überein, was das Terminal genommen hat.</translation>
    </message>
    <message>
        <source>A card payment that is {current} cannot become {target}.</source>
        <translation>Eine Kartenzahlung im Zustand {current} kann nicht {target} werden.</translation>
    </message>
    <message>
        <source>A card that was charged elsewhere is one on a stand-alone machine.</source>
        <translation>Eine anderswo belastete Karte ist eine am eigenen Kartengerät.</translation>
    </message>
    <message>
        <source>A count that differs has a reason.</source>
        <translation>Eine Zählung, die abweicht, hat einen Grund.</translation>
    </message>
    <message>
        <source>A list for scanning</source>
        <translation>Eine Liste zum Scannen</translation>
    </message>
    <message>
        <source>A name has at most {most} letters on one line.</source>
        <translation>Ein Name hat höchstens {most} Buchstaben in einer Zeile.</translation>
    </message>
    <message>
        <source>A period begins before it ends and has at most {most} days.</source>
        <translation>Ein Zeitraum beginnt, bevor er endet, und hat höchstens {most} Tage.</translation>
    </message>
    <message>
        <source>A permission cannot be granted and withheld at once.</source>
        <translation>Ein Recht kann nicht zugleich gegeben und entzogen werden.</translation>
    </message>
    <message>
        <source>A price changes by −100 to {most} percent.</source>
        <translation>Ein Preis ändert sich um −100 bis {most} Prozent.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Ein Preis liegt nicht unter null.</translation>
    </message>
    <message>
        <source>A printer without the letters of the shop’s language, such as Arabic ones, needs another.</source>
        <translation>Ein Drucker ohne die Buchstaben dieser Sprache, etwa arabische, braucht eine andere.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>A product has 1 to {most} variants.</source>
        <translation>Ein Artikel hat 1 bis {most} Varianten.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Ein Artikel hat einen Namen.</translation>
    </message>
    <message>
        <source>A product has at most {most} pictures.</source>
        <translation>Ein Artikel hat höchstens {most} Bilder.</translation>
    </message>
    <message>
        <source>A punch cannot lie in the future.</source>
        <translation>Eine Stempelung kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>A punch that is added is no void.</source>
        <translation>Eine hinzugefügte Stempelung ist keine Streichung.</translation>
    </message>
    <message>
        <source>A variant has no variants of its own.</source>
        <translation>Eine Variante hat keine eigenen Varianten.</translation>
    </message>
    <message>
        <source>A word at the foot of the window; any key or touch keeps it open. 0 does not warn.</source>
        <translation>Ein Hinweis am unteren Rand; jede Taste oder Berührung hält sie offen. 0 warnt nicht.</translation>
    </message>
    <message>
        <source>Above this amount at once somebody approves it. In whole units of the currency; 0 asks never.</source>
        <translation>Über diesem Betrag auf einmal muss es jemand genehmigen. In ganzen Einheiten der Währung; 0 fragt nie.</translation>
    </message>
    <message>
        <source>Address of the card terminal</source>
        <translation>Adresse des Kartenterminals</translation>
    </message>
    <message>
        <source>All numbers that a shop may give itself are given.</source>
        <translation>Alle Nummern, die ein Laden sich selbst geben darf, sind vergeben.</translation>
    </message>
    <message>
        <source>An ending of prices has 1 to 4 digits.</source>
        <translation>Eine Preisendung hat 1 bis 4 Ziffern.</translation>
    </message>
    <message>
        <source>An option cannot be taken away from variants that are there.</source>
        <translation>Ein Merkmal kann bestehenden Varianten nicht genommen werden.</translation>
    </message>
    <message>
        <source>Archive the variants that are no longer sold.</source>
        <translation>Archivieren Sie die Varianten, die nicht mehr verkauft werden.</translation>
    </message>
    <message>
        <source>Archive those that are no longer sold.</source>
        <translation>Archivieren Sie, was nicht mehr verkauft wird.</translation>
    </message>
    <message>
        <source>As the country is</source>
        <translation>Wie das Land</translation>
    </message>
    <message>
        <source>Asks who is selling before the next sale: for counters that several people share.</source>
        <translation>Fragt vor dem nächsten Verkauf, wer verkauft: für Kassen, die sich mehrere teilen.</translation>
    </message>
    <message>
        <source>At most {most} goes to a card without the sale that it paid.</source>
        <translation>Höchstens {most} geht auf eine Karte ohne den Verkauf, den sie bezahlt hat.</translation>
    </message>
    <message>
        <source>Badges are not taken here.</source>
        <translation>Ausweise gelten hier nicht.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Wählen Sie für eines davon eine andere Spalte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose everything that a filter shows, or at most {most} products.</source>
        <translation>Wählen Sie alles, was ein Filter zeigt, oder höchstens {most} Artikel.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or take the card on a machine of its own.</source>
        <translation>Wählen Sie eines in den Einstellungen, oder nehmen Sie die Karte an einem separaten Gerät.</translation>
    </message>
    <message>
        <source>Choose one of the list in the settings.</source>
        <translation>Wählen Sie eines aus der Liste in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose that one in the settings, or give it back on the terminal itself.</source>
        <translation>Wählen Sie dieses in den Einstellungen, oder erstatten Sie am Terminal selbst.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Wählen Sie Ihren Namen und tippen Sie Ihre PIN.</translation>
    </message>
    <message>
        <source>Clock in when signing in</source>
        <translation>Einstempeln bei der Anmeldung</translation>
    </message>
    <message>
        <source>Code général des impôts, art. 278 to 281; European Central Bank</source>
        <translation>Code général des impôts, Art. 278 bis 281; Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Columns of imported files</source>
        <translation>Spalten importierter Dateien</translation>
    </message>
    <message>
        <source>Compact, for a mouse</source>
        <translation>Kompakt, für die Maus</translation>
    </message>
    <message>
        <source>Consumption Tax Act art. 29 and the reduced rate of 2019-10-01; Bank of Japan</source>
        <translation>Verbrauchsteuergesetz Art. 29 und der ermäßigte Satz vom 2019-10-01; Bank von Japan</translation>
    </message>
    <message>
        <source>Count each note and coin; press Enter where there is none.</source>
        <translation>Zählen Sie jeden Schein und jede Münze; Enter, wo keine sind.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Count it to zero first, or make another product.</source>
        <translation>Zählen Sie ihn zuerst auf null, oder legen Sie einen anderen Artikel an.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Código do IVA art. 18; European Central Bank</source>
        <translation>Código do IVA, Art. 18; Europäische Zentralbank</translation>
    </message>
    <message>
        <source>DPR 633/1972; DL 50/2017 art. 13-quater (cash totals rounded to 5 cents); European Central Bank</source>
        <translation>DPR 633/1972; DL 50/2017 Art. 13-quater (Barsummen auf 5 Cent gerundet); Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Declined: insufficient funds.</source>
        <translation>Abgelehnt: keine Deckung.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Do not charge again. It can be finished as soon as that is settled.</source>
        <translation>Nicht noch einmal belasten. Der Verkauf lässt sich abschließen, sobald das geklärt ist.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is settled.</source>
        <translation>Nicht noch einmal belasten. Warten Sie, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>Each variant has a value for each option.</source>
        <translation>Jede Variante hat für jedes Merkmal einen Wert.</translation>
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
        <translation>Jeder Preis und Verkauf steht darin. Eine andere Währung ist ein anderer Laden.</translation>
    </message>
    <message>
        <source>Everything grows or shrinks at once.</source>
        <translation>Alles wächst oder schrumpft zugleich.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Excise Tax Act, part IX; Royal Canadian Mint (1 cent withdrawn 2013, cash totals rounded to 5 cents)</source>
        <translation>Excise Tax Act, Teil IX; Royal Canadian Mint (1 Cent 2013 eingezogen, Barsummen auf 5 Cent gerundet)</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Felder sind {fields}.</translation>
    </message>
    <message>
        <source>Fills the screen without a frame and keeps it awake; leaving asks a manager.</source>
        <translation>Füllt den Bildschirm ohne Rahmen und hält ihn wach; das Verlassen fragt die Leitung.</translation>
    </message>
    <message>
        <source>Find the sale and give it back from there.</source>
        <translation>Den Verkauf suchen und von dort zurückgeben.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Für Finger</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>Für Linkshänder</translation>
    </message>
    <message>
        <source>Four hints on the sell screen, shown once in a new shop.</source>
        <translation>Vier Hinweise auf dem Verkaufsbildschirm, einmal in einem neuen Laden.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From 2026-04-01 to 2027-12-31 food is taxed at 6 percent by a temporary law: check the class of food before you sell.</source>
        <translation>Vom 2026-04-01 bis 2027-12-31 werden Lebensmittel nach einem befristeten Gesetz mit 6 Prozent besteuert: Prüfen Sie die Klasse von Lebensmitteln, bevor Sie verkaufen.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>Geben Sie einem neuen Verkauf eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give back at most what was taken.</source>
        <translation>Erstatten Sie höchstens, was genommen wurde.</translation>
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
        <source>Give it back on the terminal itself.</source>
        <translation>Erstatten Sie sie am Terminal selbst.</translation>
    </message>
    <message>
        <source>Give it back to the card first.</source>
        <translation>Geben Sie es zuerst der Karte zurück.</translation>
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
        <source>Give the product the code of its maker.</source>
        <translation>Geben Sie dem Artikel den Code seines Herstellers.</translation>
    </message>
    <message>
        <source>Go back to that sale and scan it again.</source>
        <translation>Gehen Sie zurück zu jenem Verkauf und scannen Sie es noch einmal.</translation>
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
        <source>Hide the mouse pointer in a kiosk</source>
        <translation>Mauszeiger im Kiosk ausblenden</translation>
    </message>
    <message>
        <source>IP, network, host, URL</source>
        <translation>IP, Netzwerk, URL, Verbindung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In whole units of the currency, and a manager must allow it; 0 allows none.</source>
        <translation>In ganzen Einheiten der Währung, und ein Leiter muss es erlauben; 0 erlaubt keine.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>Installieren Sie cysqlite 0.4.0 oder neuer.</translation>
    </message>
    <message>
        <source>Israel Tax Authority: Value Added Tax Order (rate 18% from 2025-01-01); Bank of Israel: 5 agorot withdrawn 2008, cash totals rounded to 10 agorot</source>
        <translation>Israelische Steuerbehörde: Mehrwertsteuerverordnung (Satz 18% seit 2025-01-01); Bank von Israel: 5 Agorot 2008 eingezogen, Barsummen auf 10 Agorot gerundet</translation>
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
        <source>It goes away while nobody moves it on the sell screen; a move brings it back.</source>
        <translation>Auf dem Verkaufsbildschirm verschwindet er, solange ihn niemand bewegt; eine Bewegung bringt ihn zurück.</translation>
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
        <source>It is taken off. The test of the scanner finds it.</source>
        <translation>Es wird abgetrennt. Der Test des Scanners findet es.</translation>
    </message>
    <message>
        <source>It is taken off; Enter and Tab need not be named. The test of the scanner finds it.</source>
        <translation>Es wird abgetrennt; Enter und Tab müssen nicht genannt werden. Der Test des Scanners findet es.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>Es ist die Nummer einer Palette oder eines Pakets (SSCC), nicht die eines Artikels.</translation>
    </message>
    <message>
        <source>It needs a note that says how it was settled.</source>
        <translation>Es braucht eine Notiz, wie es geklärt wurde.</translation>
    </message>
    <message>
        <source>It stands on the terminal&apos;s receipt and in its list of payments.</source>
        <translation>Sie steht auf dem Beleg des Terminals und in seiner Zahlungsliste.</translation>
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
        <source>Italiano</source>
        <translation>Italiano</translation>
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
        <source>Its POIID, as the operator gave it; empty takes the profile&apos;s own.</source>
        <translation>Seine POIID, wie vom Betreiber angegeben; leer gilt die des Profils.</translation>
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
        <source>Kiosk</source>
        <translation>Kiosk</translation>
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
        <source>Language of receipts</source>
        <translation>Sprache der Bons</translation>
    </message>
    <message>
        <source>Leaving the kiosk needs somebody who may.</source>
        <translation>Den Kiosk verlassen darf nur, wer das Recht hat.</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>Auf ein Set gibt es weniger als 100 Prozent Nachlass.</translation>
    </message>
    <message>
        <source>Let the till give it back.</source>
        <translation>Die Kasse gibt es zurück.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>Damit lässt sich ein Trinkgeld zum Verkauf hinzufügen; es trägt keine Steuer und keinen Rabatt.</translation>
    </message>
    <message>
        <source>Ley 37/1992 art. 90 and 91; European Central Bank</source>
        <translation>Ley 37/1992, Art. 90 und 91; Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Lock after each sale</source>
        <translation>Nach jedem Verkauf sperren</translation>
    </message>
    <message>
        <source>Longest pause of the scanner</source>
        <translation>Längste Pause des Scanners</translation>
    </message>
    <message>
        <source>Look at the hours again.</source>
        <translation>Sehen Sie die Stunden noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the list of card payments to settle.</source>
        <translation>Sehen Sie in die Liste der zu klärenden Kartenzahlungen.</translation>
    </message>
    <message>
        <source>Look at the time clock again: somebody was faster.</source>
        <translation>Sehen Sie die Stempeluhr noch einmal an: Jemand war schneller.</translation>
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
        <source>Make somebody else an owner first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>Mehrwertsteuergesetz art. 25; Swiss National Bank (smallest coin 5 Rappen)</source>
        <translation>Mehrwertsteuergesetz Art. 25; Schweizerische Nationalbank (kleinste Münze 5 Rappen)</translation>
    </message>
    <message>
        <source>Mervärdesskattelag (2023:200) chapter 9; Sveriges Riksbank (50 öre withdrawn 2010, totals rounded to 1 krona)</source>
        <translation>Mervärdesskattelag (2023:200) Kapitel 9; Sveriges Riksbank (50 Öre 2010 eingezogen, Summen auf 1 Krone gerundet)</translation>
    </message>
    <message>
        <source>Money is paid in, paid out, or dropped.</source>
        <translation>Geld wird eingelegt, entnommen oder abgeschöpft.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>Mehr als {max_entries} Einträge.</translation>
    </message>
    <message>
        <source>Most that goes to a card without its sale</source>
        <translation>Höchstens auf eine Karte ohne ihren Verkauf</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>Verschieben Sie den Datenordner auf eine lokale Platte.</translation>
    </message>
    <message>
        <source>Name of the card terminal</source>
        <translation>Name des Kartenterminals</translation>
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
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Never type a whole card number.</source>
        <translation>Tippen Sie nie eine ganze Kartennummer.</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal in the shop&apos;s network</source>
        <translation>Nexo-Retailer-Terminal im Netzwerk des Ladens</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal through its operator</source>
        <translation>Nexo-Retailer-Terminal über seinen Betreiber</translation>
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
        <source>No terminal took this card payment for the sale {number}.</source>
        <translation>Kein Terminal nahm diese Kartenzahlung für den Verkauf {number}.</translation>
    </message>
    <message>
        <source>No value added tax is levied; Central Bank of Kuwait (smallest coin 5 fils)</source>
        <translation>Es wird keine Mehrwertsteuer erhoben; Zentralbank von Kuwait (kleinste Münze 5 Fils)</translation>
    </message>
    <message>
        <source>Nobody counts less than nothing.</source>
        <translation>Niemand zählt weniger als nichts.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Niemand hier hat diesen Ausweis.</translation>
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
        <source>Nobody knows yet whether this card was charged.</source>
        <translation>Noch weiß niemand, ob diese Karte belastet wurde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not certified for live use in Austria: the law (RKSV) demands a signature unit for every receipt, and none is connected.</source>
        <translation>Für den echten Betrieb in Österreich nicht zertifiziert: Das Gesetz (RKSV) verlangt für jeden Bon eine Signatureinheit, und keine ist angeschlossen.</translation>
    </message>
    <message>
        <source>Not certified for live use in France: the law (CGI art. 286-I-3 bis) demands a certificate or an attestation of the publisher, and there is none.</source>
        <translation>Für den echten Betrieb in Frankreich nicht zertifiziert: Das Gesetz (CGI Art. 286-I-3 bis) verlangt ein Zertifikat oder eine Bestätigung des Herstellers, und es gibt keine.</translation>
    </message>
    <message>
        <source>Not certified for live use in Germany: the law (KassenSichV, §146a AO) demands a certified technical security device (TSE), and none is connected.</source>
        <translation>Für den echten Betrieb in Deutschland nicht zertifiziert: Das Gesetz (KassenSichV, §146a AO) verlangt eine zertifizierte technische Sicherheitseinrichtung (TSE), und keine ist angeschlossen.</translation>
    </message>
    <message>
        <source>Not certified for live use in Italy: the law demands a telematic recorder (registratore telematico), and none is connected.</source>
        <translation>Für den echten Betrieb in Italien nicht zertifiziert: Das Gesetz verlangt ein telematisches Aufzeichnungsgerät (registratore telematico), und keines ist angeschlossen.</translation>
    </message>
    <message>
        <source>Not certified for live use in Portugal: the law (Portaria 363/2010) demands software certified by the tax authority, and this is not.</source>
        <translation>Für den echten Betrieb in Portugal nicht zertifiziert: Das Gesetz (Portaria 363/2010) verlangt von der Steuerbehörde zertifizierte Software, und diese ist es nicht.</translation>
    </message>
    <message>
        <source>Not certified for live use in Spain: the law (Real Decreto 1007/2023) demands software that keeps chained records as VeriFactu says, and this is not attested.</source>
        <translation>Für den echten Betrieb in Spanien nicht zertifiziert: Das Gesetz (Real Decreto 1007/2023) verlangt Software, die verkettete Aufzeichnungen nach VeriFactu führt, und das ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>Nichts ist verloren: Die Daten von vorher liegen in {backup}.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder} ({reason}).</source>
        <translation>In den Ordner {folder} darf nichts geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
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
        <source>Nothing was written. Choose a folder that you may write to.</source>
        <translation>Nichts wurde geschrieben. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
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
        <source>Of a card the till takes the last four digits and the authorisation code only.</source>
        <translation>Von einer Karte nimmt die Kasse nur die letzten vier Ziffern und die Genehmigungsnummer.</translation>
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
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>Bieten Sie verschieden besteuerte Waren gemeinsam als Aktion an: Sie teilt den Preis genau auf.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>Wird an der Kasse angeboten, wenn er über 0 liegt; besteuert wie Waren der Standardklasse.</translation>
    </message>
    <message>
        <source>One on each line, such as Voucher or Cheque. A line that ends with + gives change.</source>
        <translation>Eine je Zeile, etwa Gutschein oder Scheck. Eine Zeile mit + am Ende gibt Rückgeld.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>Nur ein Verkauf der offenen Schicht kann storniert werden; nehmen Sie stattdessen die Ware zurück.</translation>
    </message>
    <message>
        <source>Only a way of the shop&apos;s own has a name.</source>
        <translation>Nur eine eigene Zahlungsart des Ladens hat einen Namen.</translation>
    </message>
    <message>
        <source>Only an owner has a recovery code, and {actor} is none.</source>
        <translation>Nur ein Inhaber hat einen Notfallcode, und {actor} ist keiner.</translation>
    </message>
    <message>
        <source>Only goods and services have variants.</source>
        <translation>Nur Ware und Leistungen haben Varianten.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>Nur Stückware hat Seriennummern.</translation>
    </message>
    <message>
        <source>Only printable ASCII fits into this barcode.</source>
        <translation>In diesen Barcode passt nur druckbares ASCII.</translation>
    </message>
    <message>
        <source>Only the federal GST is set. Add the tax of your province before you sell.</source>
        <translation>Nur die GST des Bundes ist eingerichtet. Geben Sie die Steuer Ihrer Provinz ein, bevor Sie verkaufen.</translation>
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
        <source>Open the till once, then practise.</source>
        <translation>Öffnen Sie die Kasse einmal, dann üben Sie.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Andere Zahlungsarten</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>POIID, serial, identifier</source>
        <translation>POIID, Kennung, Seriennummer</translation>
    </message>
    <message>
        <source>Parking sets the open sale aside; it comes back here.</source>
        <translation>Parken stellt den offenen Verkauf zurück; hier kommt er wieder.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>Erlaubte Zeiten beginnen und enden zu verschiedenen Uhrzeiten.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Stücke werden in ganzen Zahlen gezählt.</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Practice did not open. {why}</source>
        <translation>Die Übung ging nicht auf. {why}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
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
        <source>Revoke it there first, or scan another one.</source>
        <translation>Ziehen Sie ihn dort zuerst ein, oder scannen Sie einen anderen.</translation>
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
        <source>Sales tax differs from place to place: the rate is 0 until you enter the one of your address.</source>
        <translation>Die Verkaufssteuer ist von Ort zu Ort verschieden: Der Satz ist 0, bis Sie den Ihrer Adresse eingeben.</translation>
    </message>
    <message>
        <source>Sales tax is set by state, county and city; Federal Reserve and United States Mint</source>
        <translation>Die Verkaufssteuer bestimmen Bundesstaat, County und Stadt; Federal Reserve und United States Mint</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>Speichern Sie sie als CSV (kommagetrennt) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Say an amount above zero and below {gross}.</source>
        <translation>Nennen Sie einen Betrag über null und unter {gross}.</translation>
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
        <source>Say how much.</source>
        <translation>Sagen Sie, wie viel.</translation>
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
        <source>Say whether it was paid; that settles it.</source>
        <translation>Sagen Sie, ob bezahlt wurde; damit ist es geklärt.</translation>
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
        <source>Scan another badge.</source>
        <translation>Scannen Sie einen anderen Ausweis.</translation>
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
        <source>Scanner speed</source>
        <translation>Tempo des Scanners</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>Verkaufsbildschirm</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Sign in by badge</source>
        <translation>Anmeldung mit Ausweis</translation>
    </message>
    <message>
        <source>So many cannot lie in a shop.</source>
        <translation>So viele können in keinem Laden liegen.</translation>
    </message>
    <message>
        <source>So many products cannot be chosen one by one.</source>
        <translation>So viele Artikel lassen sich nicht einzeln wählen.</translation>
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
        <source>Somebody else who keeps the records does it.</source>
        <translation>Jemand anderes, der die Personaldaten pflegt, macht das.</translation>
    </message>
    <message>
        <source>Somebody else who may correct hours does it.</source>
        <translation>Jemand anderes, der Stunden berichtigen darf, macht das.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>Jemand, der alt genug ist, kann es erlauben.</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes it.</source>
        <translation>Jemand, der ebenso viel darf, ändert es.</translation>
    </message>
    <message>
        <source>Somebody who may do it gives it.</source>
        <translation>Jemand, der es darf, gibt es.</translation>
    </message>
    <message>
        <source>Somebody with a higher limit gives it.</source>
        <translation>Jemand mit einer höheren Grenze gibt es.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personal und Stunden</translation>
    </message>
    <message>
        <source>Staff and permissions</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>Such as https://192.168.1.20:8443/nexo; empty takes the profile&apos;s own.</source>
        <translation>Etwa https://192.168.1.20:8443/nexo; leer gilt die des Profils.</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or WebP file.</source>
        <translation>Nehmen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>Take another file.</source>
        <translation>Nehmen Sie eine andere Datei.</translation>
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
        <source>Take this payment out and put it in again.</source>
        <translation>Nehmen Sie diese Zahlung heraus und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>Steuern, die ein Anteil des Preises mit Steuer sind, ergeben zusammen 100 oder mehr.</translation>
    </message>
    <message>
        <source>Test terminal (no funds move)</source>
        <translation>Testterminal (kein Geld fließt)</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Größe von Text und Tasten</translation>
    </message>
    <message>
        <source>The SKU {sku} is there twice.</source>
        <translation>Die Artikelnummer {sku} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>Die Artikelnummer „{sku}“ gehört schon zu {product}.</translation>
    </message>
    <message>
        <source>The amount is above zero.</source>
        <translation>Der Betrag ist größer als null.</translation>
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
        <source>The authorisation code is needed: up to 12 letters and digits.</source>
        <translation>Die Genehmigungsnummer ist nötig: bis zu 12 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>Die Sicherung, die vor der Aktualisierung nötig ist, ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is there twice.</source>
        <translation>Der Barcode {barcode} kommt zweimal vor.</translation>
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
        <source>The card counts: let it pay, or give it back first.</source>
        <translation>Die Karte zählt: zahlen lassen oder erst zurückgeben.</translation>
    </message>
    <message>
        <source>The card terminal is still at work for another payment.</source>
        <translation>Das Kartenterminal arbeitet noch an einer anderen Zahlung.</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale.</source>
        <translation>Das Kartenterminal nahm {amount} für diesen Verkauf.</translation>
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
        <source>The file</source>
        <translation>Die Datei</translation>
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
        <source>The file has no such column.</source>
        <translation>Die Datei hat keine solche Spalte.</translation>
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
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}).</translation>
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
        <source>The labels of your scale take every range of numbers that a shop may give itself.</source>
        <translation>Die Etiketten Ihrer Waage belegen jeden Nummernbereich, den ein Laden sich geben darf.</translation>
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
        <source>The one that this till speaks to. Without it, cards are taken on a machine of their own.</source>
        <translation>Das, mit dem diese Kasse spricht. Ohne es werden Karten an einem separaten Gerät genommen.</translation>
    </message>
    <message>
        <source>The option {option} has no value.</source>
        <translation>Das Merkmal {option} hat keinen Wert.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: at most {side} on a side and {most} million in all.</source>
        <translation>Das Bild hat zu viele Punkte: höchstens {side} je Seite und insgesamt {most} Millionen.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete.</source>
        <translation>Das Bild ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is larger than {most} MB.</source>
        <translation>Die Bilddatei ist größer als {most} MB.</translation>
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
        <source>The settings list the ways that the shop takes beside cash and cards.</source>
        <translation>Die Einstellungen nennen, was der Laden neben Bargeld und Karten annimmt.</translation>
    </message>
    <message>
        <source>The shop needs an owner who may do everything.</source>
        <translation>Der Laden braucht einen Inhaber, der alles darf.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not of this version.</source>
        <translation>Die Datei des Ladens ist nicht von dieser Version.</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>Die kleinste Münze ist größer als 0.</translation>
    </message>
    <message>
        <source>The store code {store} is that of practice tills.</source>
        <translation>Das Ladenkürzel {store} gehört den Übungskassen.</translation>
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
        <source>The table could not be written: {why}.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The terminal has answered, or is still being asked.</source>
        <translation>Das Terminal hat geantwortet oder wird noch abgefragt.</translation>
    </message>
    <message>
        <source>The terminal has not refused to give this card payment back.</source>
        <translation>Das Terminal hat nicht abgelehnt, diese Kartenzahlung zurückzugeben.</translation>
    </message>
    <message>
        <source>The terminal is giving this money back now.</source>
        <translation>Das Terminal gibt dieses Geld gerade zurück.</translation>
    </message>
    <message>
        <source>The terminal never named this payment, so the till cannot give it back.</source>
        <translation>Das Terminal hat diese Zahlung nie benannt, darum kann die Kasse sie nicht erstatten.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>Die Kasse ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The till itself works as before.</source>
        <translation>Die Kasse selbst arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>The till keeps no card numbers. Take the card on the terminal.</source>
        <translation>Die Kasse bewahrt keine Kartennummern auf. Die Karte am Terminal nehmen.</translation>
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
        <source>There are 1 to {most} options, each with its own name.</source>
        <translation>Es gibt 1 bis {most} Merkmale, jedes mit eigenem Namen.</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>Es gibt höchstens {most_pages} Seiten.</translation>
    </message>
    <message>
        <source>There are at most {most} tags of at most {letters} letters.</source>
        <translation>Es gibt höchstens {most} Schlagwörter von höchstens {letters} Buchstaben.</translation>
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
        <source>There is no profile of terminals called {name}.</source>
        <translation>Ein Terminalprofil namens {name} gibt es nicht.</translation>
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
        <source>There is no such card payment.</source>
        <translation>Eine solche Kartenzahlung gibt es nicht.</translation>
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
        <source>There is no till {register} in this shop.</source>
        <translation>Eine Kasse {register} gibt es in diesem Laden nicht.</translation>
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
        <source>There is stock of this product, and it would belong to none of its variants.</source>
        <translation>Von diesem Artikel ist Bestand da, der zu keiner seiner Varianten gehören würde.</translation>
    </message>
    <message>
        <source>These options make {count} variants; a product has at most {most}.</source>
        <translation>Diese Merkmale ergeben {count} Varianten; ein Artikel hat höchstens {most}.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>Diese PIN ist eine, die jeder zuerst probiert.</translation>
    </message>
    <message>
        <source>This card payment does not wait for a decision.</source>
        <translation>Diese Kartenzahlung wartet auf keine Entscheidung.</translation>
    </message>
    <message>
        <source>This card terminal pays nothing to a card without the sale that it paid.</source>
        <translation>Dieses Kartenterminal zahlt nichts auf eine Karte ohne den Verkauf, den sie bezahlt hat.</translation>
    </message>
    <message>
        <source>This category is not there any more.</source>
        <translation>Diese Warengruppe gibt es nicht mehr.</translation>
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
        <source>This is no payment: money went to the card with it already.</source>
        <translation>Das ist keine Zahlung: damit ging schon Geld auf die Karte.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>Das ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>Das ist kein JSON-Dokument ({error}).</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>Das ist schon geklärt.</translation>
    </message>
    <message>
        <source>This is the number of a payment card, not a code of goods.</source>
        <translation>Das ist die Nummer einer Zahlungskarte, kein Code von Ware.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge.</source>
        <translation>Das ist der Ausweis von {name}.</translation>
    </message>
    <message>
        <source>This needs its reason, of at most {most} characters.</source>
        <translation>Das braucht einen Grund von höchstens {most} Zeichen.</translation>
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
        <source>This picture is not there any more.</source>
        <translation>Dieses Bild gibt es nicht mehr.</translation>
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
        <source>This punch was corrected already, or never was.</source>
        <translation>Diese Stempelung wurde schon berichtigt oder gab es nie.</translation>
    </message>
    <message>
        <source>This sale has a card payment whose outcome is not known yet.</source>
        <translation>Dieser Verkauf hat eine Kartenzahlung, deren Ausgang noch nicht bekannt ist.</translation>
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
        <source>This tax class is not there any more.</source>
        <translation>Diese Steuerklasse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This till has no card terminal.</source>
        <translation>Diese Kasse hat kein Kartenterminal.</translation>
    </message>
    <message>
        <source>This till is a practice till already.</source>
        <translation>Diese Kasse ist schon eine Übungskasse.</translation>
    </message>
    <message>
        <source>This was paid on the card terminal {terminal}, which this till does not use now.</source>
        <translation>Das wurde am Kartenterminal {terminal} bezahlt, das diese Kasse jetzt nicht verwendet.</translation>
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
        <source>Too many unknown badges. Wait {seconds} seconds.</source>
        <translation>Zu viele unbekannte Ausweise. Warten Sie {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>Zu viele falsche PINs für {name}. Warten Sie {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Try another card or another way to pay.</source>
        <translation>Versuchen Sie eine andere Karte oder Zahlungsart.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>Zwei Spalten heißen „{name}“, und es ist nicht klar, welche dies enthält: {field}.</translation>
    </message>
    <message>
        <source>Two fields are read from the column {column}.</source>
        <translation>Zwei Felder werden aus der Spalte {column} gelesen.</translation>
    </message>
    <message>
        <source>Two groups are called {group}.</source>
        <translation>Zwei Gruppen heißen {group}.</translation>
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
        <source>Umsatzsteuergesetz 1994 §10; European Central Bank</source>
        <translation>Umsatzsteuergesetz 1994 §10; Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz §12; European Central Bank (notes and coins)</source>
        <translation>Umsatzsteuergesetz §12; Europäische Zentralbank (Scheine und Münzen)</translation>
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
        <source>VAT number, tax ID, GST, sales tax</source>
        <translation>Mehrwertsteuer, MwSt, USt-IdNr, Steuernummer, UID</translation>
    </message>
    <message>
        <source>VAT, rounding, round, cent, GST</source>
        <translation>Rundung, runden, Mehrwertsteuer, MwSt, USt, Cent, Rappen</translation>
    </message>
    <message>
        <source>Value Added Tax Act 1994, sections 2 and 29A; Bank of England and Royal Mint; VAT Notice 709/1 (food eaten on the premises)</source>
        <translation>Value Added Tax Act 1994, Abschnitte 2 und 29A; Bank of England und Royal Mint; VAT Notice 709/1 (Verzehr an Ort und Stelle)</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>Varianten unterscheiden sich in 1 bis {max_options} benannten Merkmalen.</translation>
    </message>
    <message>
        <source>Variants differ in at least one option, such as size.</source>
        <translation>Varianten unterscheiden sich in mindestens einem Merkmal, etwa der Größe.</translation>
    </message>
    <message>
        <source>Variants that are there stay: they may have been sold.</source>
        <translation>Bestehende Varianten bleiben: Sie können verkauft worden sein.</translation>
    </message>
    <message>
        <source>Void the sale to give it back to the card, and ring it up again.</source>
        <translation>Den Verkauf stornieren, um es der Karte zurückzugeben, und neu erfassen.</translation>
    </message>
    <message>
        <source>Wait for it, cancel it, or set the sale aside and serve the next customer.</source>
        <translation>Warten Sie darauf, brechen Sie ab, oder stellen Sie den Verkauf zurück und bedienen Sie den nächsten Kunden.</translation>
    </message>
    <message>
        <source>Wait for it, or take cash for this sale.</source>
        <translation>Warten Sie darauf, oder nehmen Sie für diesen Verkauf Bargeld.</translation>
    </message>
    <message>
        <source>Wait until it has answered.</source>
        <translation>Warten Sie, bis es geantwortet hat.</translation>
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
        <source>Wet op de omzetbelasting 1968 art. 9; cash totals rounded to 5 cents since 2004; European Central Bank</source>
        <translation>Wet op de omzetbelasting 1968 Art. 9; Barsummen seit 2004 auf 5 Cent gerundet; Europäische Zentralbank</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>Was mit Ware berechnet wird, ist ein Pfand.</translation>
    </message>
    <message>
        <source>What the card terminal took cannot be changed here.</source>
        <translation>Was das Kartenterminal nahm, kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>What the scanner sends after a code</source>
        <translation>Was der Scanner nach einem Code sendet</translation>
    </message>
    <message>
        <source>What the scanner sends before a code</source>
        <translation>Was der Scanner vor einem Code sendet</translation>
    </message>
    <message>
        <source>What was imported before it is in the list below and can be taken back.</source>
        <translation>Was davor importiert wurde, steht in der Liste unten und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>Was davor gelesen wurde, ist importiert; berichtigen Sie die Datei und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>Wenn zwei Aktionen dieselbe Ware wollen</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Wo immer jemand angemeldet ist</translation>
    </message>
    <message>
        <source>Whether “{name}” gives change is said in the settings.</source>
        <translation>Ob „{name}“ Wechselgeld gibt, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Während die Übung offen ist</translation>
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
        <source>Your scale prints labels with such numbers: it may stand for a weight or a price.</source>
        <translation>Ihre Waage druckt Etiketten mit solchen Nummern: Sie kann für ein Gewicht oder einen Preis stehen.</translation>
    </message>
    <message>
        <source>ZIP code, postcode</source>
        <translation>PLZ, Postleitzahl</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>eine Prüfziffer (V) gibt es nur für ein Maß von vier oder fünf Ziffern</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>den Bestand ändern</translation>
    </message>
    <message>
        <source>compare card payments</source>
        <translation>Kartenzahlungen vergleichen</translation>
    </message>
    <message>
        <source>cursor, arrow, touch</source>
        <translation>Mauszeiger, Cursor, Pfeil, Touch</translation>
    </message>
    <message>
        <source>give the card of a finished sale back</source>
        <translation>die Karte eines abgeschlossenen Verkaufs erstatten</translation>
    </message>
    <message>
        <source>it could not be stored before it was sent</source>
        <translation>es konnte vor dem Senden nicht gespeichert werden</translation>
    </message>
    <message>
        <source>its answer was not kept</source>
        <translation>die Antwort wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>refund, return, unreferenced, limit</source>
        <translation>Erstattung, Rückgabe, ohne Beleg, Grenze</translation>
    </message>
    <message>
        <source>the answer belongs to an earlier payment</source>
        <translation>die Antwort gehört zu einer früheren Zahlung</translation>
    </message>
    <message>
        <source>the answer is packed</source>
        <translation>die Antwort ist gepackt</translation>
    </message>
    <message>
        <source>void, remove, cancel, approval, theft</source>
        <translation>Storno, entfernen, abbrechen, Genehmigung, Diebstahl</translation>
    </message>
    <message>
        <source>{product} has a stock already.</source>
        <translation>{product} hat schon einen Bestand.</translation>
    </message>
    <message>
        <source>{product} is nothing that lies in stock.</source>
        <translation>{product} liegt nicht auf Lager.</translation>
    </message>
    <message>
        <source>{product} was sold or moved meanwhile: {count} are on record now.</source>
        <translation>{product} wurde inzwischen verkauft oder bewegt: jetzt sind {count} erfasst.</translation>
    </message>
    <message>
        <source>“{name}” is no way to pay in this shop.</source>
        <translation>„{name}“ ist in diesem Laden keine Zahlungsart.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}.</source>
        <translation>„{text}“ kann {whole}{part} oder {whole}.{part} heißen.</translation>
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
        <source>archive somebody</source>
        <translation>jemanden archivieren</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
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
        <source>change pictures</source>
        <translation>Bilder ändern</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>Preislisten ändern</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>Preise ändern</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>Artikel ändern</translation>
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
        <source>correct hours</source>
        <translation>Stunden berichtigen</translation>
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
        <source>decide about a card payment</source>
        <translation>über eine Kartenzahlung entscheiden</translation>
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
        <source>give a card payment back</source>
        <translation>eine Kartenzahlung erstatten</translation>
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
        <source>give out a badge</source>
        <translation>einen Ausweis vergeben</translation>
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
        <source>issue a barcode</source>
        <translation>einen Barcode vergeben</translation>
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
        <source>leave the kiosk</source>
        <translation>den Kiosk verlassen</translation>
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
        <source>look up a badge</source>
        <translation>einen Ausweis nachsehen</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Add it, then change its price.</source>
        <translation>Fügen Sie es hinzu, dann ändern Sie den Preis.</translation>
    </message>
    <message>
        <source>An owner does it, signed in herself.</source>
        <translation>Das macht ein Inhaber, der selbst angemeldet ist.</translation>
    </message>
    <message>
        <source>Choose something else with it, or change the price of the choice.</source>
        <translation>Wählen Sie etwas anderes dazu, oder ändern Sie den Preis der Auswahl.</translation>
    </message>
    <message>
        <source>Count it, or let a manager sell it.</source>
        <translation>Zählen Sie es, oder die Leitung verkauft es.</translation>
    </message>
    <message>
        <source>Goods taken out of a sale</source>
        <translation>Waren aus einem Verkauf nehmen</translation>
    </message>
    <message>
        <source>Goods that come back are a return; only empties are taken back here.</source>
        <translation>Ware, die zurückkommt, ist eine Rückgabe; hier wird nur Leergut zurückgenommen.</translation>
    </message>
    <message>
        <source>High contrast draws every edge and keeps texts far from their ground.</source>
        <translation>Hoher Kontrast zeichnet jede Kante und hebt Texte klar vom Grund ab.</translation>
    </message>
    <message>
        <source>How large buttons, lines and keys are, beside the size of their text.</source>
        <translation>Wie groß Tasten, Zeilen und Felder sind, neben der Größe ihres Texts.</translation>
    </message>
    <message>
        <source>How many characters stand in a line.</source>
        <translation>Wie viele Zeichen in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Is not asked</source>
        <translation>Wird nicht gefragt</translation>
    </message>
    <message>
        <source>It is not sold now.</source>
        <translation>Es wird jetzt nicht verkauft.</translation>
    </message>
    <message>
        <source>It is not sold. Put it aside and tell the manager.</source>
        <translation>Es wird nicht verkauft. Legen Sie es beiseite und sagen Sie der Leitung Bescheid.</translation>
    </message>
    <message>
        <source>Its letters, such as CA, where taxes differ by it; the next sale follows.</source>
        <translation>Sein Kürzel, etwa CA, wo Steuern danach verschieden sind; ab dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>Kept by the import: which column of which file holds which field.</source>
        <translation>Vom Import geführt: welche Spalte welcher Datei welches Feld enthält.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of this till</source>
        <translation>Tasten dieser Kasse</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Die Kasse sperren, wenn niemand sie berührt</translation>
    </message>
    <message>
        <source>Must clock in first</source>
        <translation>Muss zuerst einstempeln</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Nothing fades; what changed is there at once.</source>
        <translation>Nichts blendet über; was sich änderte, ist sofort da.</translation>
    </message>
    <message>
        <source>Nothing was added. Read the number of this piece.</source>
        <translation>Nichts wurde hinzugefügt. Lesen Sie die Nummer dieses Stücks.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type or scan it again.</source>
        <translation>Nichts wurde geändert. Geben Sie es noch einmal ein oder scannen Sie es erneut.</translation>
    </message>
    <message>
        <source>Of the tones, beside the volume of the computer.</source>
        <translation>Der Töne, neben der Lautstärke des Rechners.</translation>
    </message>
    <message>
        <source>Of the window. It comes back at the sign-in screen; an open sale is kept.</source>
        <translation>Des Fensters. Es kommt bei der Anmeldung zurück; ein offener Verkauf bleibt.</translation>
    </message>
    <message>
        <source>On every line</source>
        <translation>In jeder Zeile</translation>
    </message>
    <message>
        <source>On receipts, line by line.</source>
        <translation>Auf Bons, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>On receipts, where the law asks for it.</source>
        <translation>Auf Bons, wo das Gesetz es verlangt.</translation>
    </message>
    <message>
        <source>On receipts.</source>
        <translation>Auf Bons.</translation>
    </message>
    <message>
        <source>Once for the whole sale</source>
        <translation>Einmal für den ganzen Verkauf</translation>
    </message>
    <message>
        <source>Only an owner makes somebody an owner, or changes one; {actor} is none.</source>
        <translation>Nur Inhaber machen jemanden zum Inhaber oder ändern einen; {actor} ist keiner.</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>Kasse öffnen und abschließen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>Zahlungen und Steuer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt; where it is empty, thanks in the receipt’s language.</source>
        <translation>Steht am Ende jedes Bons; ist sie leer, ein Dank in der Sprache des Bons.</translation>
    </message>
    <message>
        <source>Printed below the name and address of the shop.</source>
        <translation>Gedruckt unter Name und Adresse des Ladens.</translation>
    </message>
    <message>
        <source>Quick keys to tap</source>
        <translation>Schnelltasten zum Antippen</translation>
    </message>
    <message>
        <source>Reach every button with Tab</source>
        <translation>Jede Taste mit Tab erreichen</translation>
    </message>
    <message>
        <source>Receipt header</source>
        <translation>Kopfzeile des Bons</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>Platz für Finger</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>Says what time it is on receipts and to which day a sale counts.</source>
        <translation>Sagt, wie spät es auf Bons ist und zu welchem Tag ein Verkauf zählt.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Servicezuschlag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Kleinste Münze</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan at most. The test of the scanner measures it.</source>
        <translation>So viel Zeit liegt höchstens zwischen zwei Zeichen eines Scans. Der Test des Scanners misst es.</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan on average at most. The test of the scanner measures it.</source>
        <translation>So viel Zeit liegt im Mittel höchstens zwischen zwei Zeichen eines Scans. Der Test des Scanners misst es.</translation>
    </message>
    <message>
        <source>Somebody else does it.</source>
        <translation>Jemand anders macht es.</translation>
    </message>
    <message>
        <source>Stands at the head of every receipt.</source>
        <translation>Steht oben auf jedem Bon.</translation>
    </message>
    <message>
        <source>Stands beside whoever is signed in.</source>
        <translation>Steht neben der angemeldeten Person.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Take it out of the bundle first: a bundle and its parts bear the same taxes.</source>
        <translation>Nehmen Sie es zuerst aus dem Set: Ein Set und seine Teile werden gleich besteuert.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>Steuern werden gerundet</translation>
    </message>
    <message>
        <source>The PIN proves it</source>
        <translation>Die PIN beweist es</translation>
    </message>
    <message>
        <source>The badge alone is enough</source>
        <translation>Der Ausweis allein genügt</translation>
    </message>
    <message>
        <source>The day ends this long after midnight</source>
        <translation>Der Tag endet so lange nach Mitternacht</translation>
    </message>
    <message>
        <source>The one of higher priority</source>
        <translation>Die mit höherer Priorität</translation>
    </message>
    <message>
        <source>The sale and its Pay button stand on the other side.</source>
        <translation>Der Verkauf und seine Zahltaste stehen auf der anderen Seite.</translation>
    </message>
    <message>
        <source>The serial number {serial} is in this sale already.</source>
        <translation>Die Seriennummer {serial} ist schon in diesem Verkauf.</translation>
    </message>
    <message>
        <source>The taxes and the words of receipts came with it. Another country is another shop.</source>
        <translation>Die Steuern und die Wörter der Bons kamen mit ihm. Ein anderes Land ist ein anderer Laden.</translation>
    </message>
    <message>
        <source>There is no till “{till}” in this shop.</source>
        <translation>Eine Kasse „{till}“ gibt es in diesem Laden nicht.</translation>
    </message>
    <message>
        <source>This text holds half a character, which nobody can read.</source>
        <translation>Dieser Text enthält ein halbes Zeichen, das niemand lesen kann.</translation>
    </message>
    <message>
        <source>Tills and devices</source>
        <translation>Kassen und Geräte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Warn before the lock</source>
        <translation>Vor dem Sperren warnen</translation>
    </message>
    <message>
        <source>What a cashier may take off</source>
        <translation>Was eine Kassenkraft nachlassen darf</translation>
    </message>
    <message>
        <source>What a manager may take off</source>
        <translation>Was die Leitung nachlassen darf</translation>
    </message>
    <message>
        <source>What saves the customer most</source>
        <translation>Womit der Kunde am meisten spart</translation>
    </message>
    <message>
        <source>What stands on it beside the sale.</source>
        <translation>Was darauf neben dem Verkauf steht.</translation>
    </message>
    <message>
        <source>Where taxes differ by it; the next sale follows.</source>
        <translation>Wo Steuern danach verschieden sind; ab dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>Which keys were changed, as a table of commands and keys.</source>
        <translation>Welche Tasten geändert wurden, als Tabelle von Befehlen und Tasten.</translation>
    </message>
    <message>
        <source>Who takes them.</source>
        <translation>Wer sie annimmt.</translation>
    </message>
    <message>
        <source>Whoever signs in without having clocked in.</source>
        <translation>Wer sich ohne Einstempeln anmeldet.</translation>
    </message>
    <message>
        <source>With 240, a sale at 03:59 counts for the day before.</source>
        <translation>Mit 240 zählt ein Verkauf um 03:59 zum Tag davor.</translation>
    </message>
    <message>
        <source>a part of it is longer than {most} characters</source>
        <translation>ein Teil davon ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>a price holds from a quantity above 0</source>
        <translation>ein Preis gilt ab einer Menge über 0</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>ein Anführungszeichen ist nicht geschlossen, oder eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>animation, effects, fade</source>
        <translation>Animation, Effekte, Bewegung, Überblendung</translation>
    </message>
    <message>
        <source>at most eight ways, of 1 to 24 characters each.</source>
        <translation>höchstens acht, mit je 1 bis 24 Zeichen.</translation>
    </message>
    <message>
        <source>barcode reader, double scan, twice</source>
        <translation>Barcodeleser, Lesegerät, doppelt, Doppelscan, zweimal</translation>
    </message>
    <message>
        <source>barcode reader, prefix, beginning</source>
        <translation>Barcodeleser, Lesegerät, Präfix, Vorsatz, Anfang</translation>
    </message>
    <message>
        <source>barcode reader, slow, delay, gap</source>
        <translation>Barcodeleser, Lesegerät, langsam, Verzögerung, Lücke</translation>
    </message>
    <message>
        <source>barcode reader, slow, fast, typing</source>
        <translation>Barcodeleser, Lesegerät, langsam, schnell, Tippen</translation>
    </message>
    <message>
        <source>barcode reader, suffix, ending, return</source>
        <translation>Barcodeleser, Lesegerät, Suffix, Nachsatz, Ende</translation>
    </message>
    <message>
        <source>beep, tone, noise, mute, speaker</source>
        <translation>Piep, Ton, Töne, stumm, Lautsprecher, Klang</translation>
    </message>
    <message>
        <source>business day, midnight, closing, night, date</source>
        <translation>Geschäftstag, Mitternacht, Tagesabschluss, Nacht, Datum</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>clock, hour, summer time, date</source>
        <translation>Uhr, Uhrzeit, Stunde, Sommerzeit, Datum</translation>
    </message>
    <message>
        <source>colour, color, dark mode, night, bright</source>
        <translation>Farbe, Dunkelmodus, Nacht, hell, dunkel, Design</translation>
    </message>
    <message>
        <source>company, business, store, title</source>
        <translation>Firma, Geschäft, Laden, Betrieb, Filiale</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>county, region, sales tax</source>
        <translation>Bundesland, Kanton, Region, Provinz</translation>
    </message>
    <message>
        <source>credit card, debit, EC, contactless, payment device</source>
        <translation>Kreditkarte, EC, Girocard, Kartenleser, kontaktlos, Zahlungsgerät</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message>
        <source>font, zoom, letters, larger, scale, screen</source>
        <translation>Schrift, Schriftgröße, Größe, Zoom, Buchstaben, größer, kleiner, Bildschirm</translation>
    </message>
    <message>
        <source>full screen, lock down, screen saver, sleep</source>
        <translation>Vollbild, Bildschirm, sperren, Bildschirmschoner, Ruhezustand</translation>
    </message>
    <message>
        <source>gratuity, restaurant, surcharge</source>
        <translation>Bedienung, Restaurant, Zuschlag, Aufschlag</translation>
    </message>
    <message>
        <source>gratuity, service, extra</source>
        <translation>Trinkgeld, Bedienung</translation>
    </message>
    <message>
        <source>help, tour, introduction, tutorial</source>
        <translation>Hilfe, Einführung, Rundgang, Anleitung</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the header {width}</source>
        <translation>sie hat {cells} Zellen, die Kopfzeile {width}</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>it is not a table of keys.</source>
        <translation>das ist keine Tastentabelle.</translation>
    </message>
    <message>
        <source>its terminal is not set up any more</source>
        <translation>sein Terminal ist nicht mehr eingerichtet</translation>
    </message>
    <message>
        <source>keyboard, accessibility, focus, tabulator</source>
        <translation>Tastatur, Barrierefreiheit, Fokus, Tabulator</translation>
    </message>
    <message>
        <source>left-handed, side, mirror, cart</source>
        <translation>Linkshänder, Seite, spiegeln, Warenkorb</translation>
    </message>
    <message>
        <source>log in, card, key fob, PIN, password</source>
        <translation>Anmelden, Karte, Schlüssel, PIN, Passwort, Mitarbeiterkarte</translation>
    </message>
    <message>
        <source>log out, sign out, shared till, security, PIN</source>
        <translation>Abmelden, gemeinsame Kasse, Sicherheit, PIN</translation>
    </message>
    <message>
        <source>log out, sign out, timeout, security, screen lock</source>
        <translation>Abmelden, Sperre, Bildschirmsperre, Sicherheit, Zeit</translation>
    </message>
    <message>
        <source>loudness, loud, quiet, beep, speaker</source>
        <translation>Lautstärke, laut, leise, Piep, Lautsprecher</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>money, euro, dollar, pound</source>
        <translation>Geld, Euro, Franken, Dollar</translation>
    </message>
    <message>
        <source>nation, land, region, law</source>
        <translation>Staat, Nation, Gesetz</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>no product has the code &apos;{code}&apos;</source>
        <translation>kein Artikel hat den Code &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>one is there twice.</source>
        <translation>eine steht zweimal da.</translation>
    </message>
    <message>
        <source>only https may leave this computer.</source>
        <translation>nur https darf diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>die Lade ohne Verkauf öffnen</translation>
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
        <source>pay money to a card without its payment</source>
        <translation>Geld auf eine Karte ohne ihre Zahlung zahlen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
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
        <source>printer, print, logo, top, welcome</source>
        <translation>Drucker, drucken, Logo, oben, Begrüßung, Quittung, Kassenbon</translation>
    </message>
    <message>
        <source>printer, print, paper, size, 58 mm, 80 mm</source>
        <translation>Drucker, drucken, Bondrucker, Papier, Breite, Größe</translation>
    </message>
    <message>
        <source>printer, print, thanks, bottom, message, return policy</source>
        <translation>Drucker, drucken, Dank, unten, Hinweis, Umtausch, Quittung, Kassenbon</translation>
    </message>
    <message>
        <source>printer, print, translation, words</source>
        <translation>Drucker, drucken, Übersetzung, Wörter, Quittung, Kassenbon</translation>
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
        <source>rebate, reduction, limit, allowance</source>
        <translation>Preisnachlass, Ermäßigung, Grenze, Limit, Prozente</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, approval</source>
        <translation>Preisnachlass, Ermäßigung, Grenze, Limit, Freigabe</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>register, checkout, counter, cash desk</source>
        <translation>Kasse, Kassenname, Schalter, Arbeitsplatz</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>einen Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>restore somebody</source>
        <translation>jemanden wiederherstellen</translation>
    </message>
    <message>
        <source>revoke a badge</source>
        <translation>einen Ausweis einziehen</translation>
    </message>
    <message>
        <source>rounding, round, penny, cent, coins, change</source>
        <translation>Rundung, runden, Cent, Rappen, Kleingeld, Wechselgeld, Bargeld</translation>
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
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>see corrections of hours</source>
        <translation>Berichtigungen von Stunden sehen</translation>
    </message>
    <message>
        <source>see the X report</source>
        <translation>den X-Bericht sehen</translation>
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
        <source>see the hours of others</source>
        <translation>die Stunden anderer sehen</translation>
    </message>
    <message>
        <source>see the staff&apos;s records</source>
        <translation>die Personaldaten sehen</translation>
    </message>
    <message>
        <source>see what was imported</source>
        <translation>sehen, was importiert wurde</translation>
    </message>
    <message>
        <source>see who of the staff a customer is</source>
        <translation>sehen, wer vom Personal ein Kunde ist</translation>
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
        <source>settle a card payment</source>
        <translation>eine Kartenzahlung klären</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>ein Etikett erledigen</translation>
    </message>
    <message>
        <source>special offer, deal, campaign, combine</source>
        <translation>Angebot, Sonderangebot, Kampagne, kombinieren, Rabatt</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>street, city, town, location</source>
        <translation>Anschrift, Straße, Ort, Stadt, Standort</translation>
    </message>
    <message>
        <source>take a card payment</source>
        <translation>eine Kartenzahlung annehmen</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>take goods for so much out of a sale</source>
        <translation>Waren für so viel Geld aus einem Verkauf nehmen</translation>
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
        <source>tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>telephone, number, contact</source>
        <translation>Telefon, Rufnummer, Kontakt</translation>
    </message>
    <message>
        <source>the amount has too many decimals</source>
        <translation>der Betrag hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>the amount is not what was asked for</source>
        <translation>der Betrag ist nicht der verlangte</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>die Antwort gehört zu einer anderen Anfrage</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>the answer does not name its transaction</source>
        <translation>die Antwort nennt ihre Transaktion nicht</translation>
    </message>
    <message>
        <source>the answer has no result</source>
        <translation>die Antwort hat kein Ergebnis</translation>
    </message>
    <message>
        <source>the answer is in another currency</source>
        <translation>die Antwort ist in einer anderen Währung</translation>
    </message>
    <message>
        <source>the answer is no answer</source>
        <translation>die Antwort ist keine Antwort</translation>
    </message>
    <message>
        <source>the answer is of another kind</source>
        <translation>die Antwort ist von anderer Art</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the answer names no amount</source>
        <translation>die Antwort nennt keinen Betrag</translation>
    </message>
    <message>
        <source>the answer says nothing of the payment</source>
        <translation>die Antwort sagt nichts über die Zahlung</translation>
    </message>
    <message>
        <source>the answer to a status query has no status</source>
        <translation>die Antwort auf eine Statusabfrage hat keinen Status</translation>
    </message>
    <message>
        <source>the answer was not complete in time</source>
        <translation>die Antwort war nicht rechtzeitig vollständig</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>die Prüfziffer (C) muss genau einmal am Ende stehen</translation>
    </message>
    <message>
        <source>the check digit of {code} should be {digit}</source>
        <translation>die Prüfziffer von {code} sollte {digit} sein</translation>
    </message>
    <message>
        <source>the line cannot be read ({why})</source>
        <translation>die Zeile ist nicht lesbar ({why})</translation>
    </message>
    <message>
        <source>the line holds a NUL character</source>
        <translation>die Zeile enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the line holds bytes that are no text in {encoding}</source>
        <translation>die Zeile enthält Bytes, die in {encoding} kein Text sind</translation>
    </message>
    <message>
        <source>the line is longer than {most} bytes</source>
        <translation>die Zeile ist länger als {most} Bytes</translation>
    </message>
    <message>
        <source>the line is not {encoding}: read as {legacy}</source>
        <translation>die Zeile ist nicht {encoding}: gelesen als {legacy}</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>die Stellen von {letter} müssen beisammenstehen</translation>
    </message>
    <message>
        <source>the program stopped before it was sent</source>
        <translation>das Programm endete, bevor sie gesendet war</translation>
    </message>
    <message>
        <source>the program stopped while it was under way</source>
        <translation>das Programm endete, während sie unterwegs war</translation>
    </message>
    <message>
        <source>the same product as line {line}, and what stands there holds: {fields}</source>
        <translation>derselbe Artikel wie in Zeile {line}, und es gilt, was dort steht: {fields}</translation>
    </message>
    <message>
        <source>the status has no repeated answer</source>
        <translation>der Status enthält keine wiederholte Antwort</translation>
    </message>
    <message>
        <source>the terminal has lost its memory</source>
        <translation>das Terminal hat sein Gedächtnis verloren</translation>
    </message>
    <message>
        <source>the terminal has no earlier payment to compare with</source>
        <translation>das Terminal hat keine frühere Zahlung zum Vergleichen</translation>
    </message>
    <message>
        <source>there is neither a SKU nor a barcode</source>
        <translation>es fehlen Artikelnummer und Barcode</translation>
    </message>
    <message>
        <source>this is none. Write it as Europe/Berlin.</source>
        <translation>das ist keine. Schreiben Sie es als Europe/Berlin.</translation>
    </message>
    <message>
        <source>tiles, grid, buttons, quick keys, list</source>
        <translation>Kacheln, Raster, Schnelltasten, Liste, Ansicht</translation>
    </message>
    <message>
        <source>time clock, working hours, attendance, shift</source>
        <translation>Zeiterfassung, Arbeitszeit, Stechuhr, Stempeln</translation>
    </message>
    <message>
        <source>timeout, countdown, security</source>
        <translation>Zeit, Countdown, Sperre, Sicherheit</translation>
    </message>
    <message>
        <source>touch screen, button, spacing, size, row height</source>
        <translation>Touch, Berührung, Knopf, Abstand, Größe, Dichte</translation>
    </message>
    <message>
        <source>translation, German, Spanish, French, Arabic</source>
        <translation>Übersetzung, Sprache, Englisch, Spanisch, Französisch</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
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
        <source>voucher, cheque, gift card, payment method, tender</source>
        <translation>Gutschein, Scheck, Geschenkkarte, Zahlungsart, Zahlungsmittel</translation>
    </message>
    <message>
        <source>write it as https://address:port/path.</source>
        <translation>schreiben Sie sie als https://adresse:port/pfad.</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>{actor} kann nicht für {actor} freigeben.</translation>
    </message>
    <message>
        <source>{actor} cannot complete a sale to herself.</source>
        <translation>{actor} kann keinen Verkauf an sich selbst abschließen.</translation>
    </message>
    <message>
        <source>{actor} cannot correct what she bought herself.</source>
        <translation>{actor} kann einen eigenen Einkauf nicht korrigieren.</translation>
    </message>
    <message>
        <source>{actor} cannot give what {actor} may not do.</source>
        <translation>{actor} kann nichts geben, was {actor} selbst nicht darf.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>{actor} kann nicht an {customer} verkaufen: Es ist dieselbe Person.</translation>
    </message>
    <message>
        <source>{actor} may not look at the list of products.</source>
        <translation>{actor} darf die Artikelliste nicht ansehen.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>{actor} darf das nicht: {act}.</translation>
    </message>
    <message>
        <source>{actor} may take off {percent}% and cannot give anybody more.</source>
        <translation>{actor} darf {percent} % nachlassen und kann niemandem mehr geben.</translation>
    </message>
    <message>
        <source>{amount} by card is more than the {left} to pay.</source>
        <translation>{amount} mit Karte ist mehr als die offenen {left}.</translation>
    </message>
    <message>
        <source>{amount} by card leaves nothing for cash.</source>
        <translation>{amount} mit Karte lässt nichts für bar übrig.</translation>
    </message>
    <message>
        <source>{amount} is more than the {left} that this card payment still holds.</source>
        <translation>{amount} ist mehr als die {left}, die diese Kartenzahlung noch enthält.</translation>
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
        <source>{code} belongs to {name} too: the till asks which is meant</source>
        <translation>{code} gehört auch zu {name}: Die Kasse fragt, was gemeint ist</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} Personen heißen hier „{name}“.</translation>
    </message>
    <message>
        <source>{count} products have this barcode; name one by its SKU</source>
        <translation>{count} Artikel haben diesen Barcode; nennen Sie einen mit seiner Artikelnummer</translation>
    </message>
    <message>
        <source>{count} products share the code &apos;{code}&apos;</source>
        <translation>{count} Artikel teilen sich den Code &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>{currency} wird mit {digits} Nachkommastellen gezählt.</translation>
    </message>
    <message>
        <source>{field} is not a field.</source>
        <translation>{field} ist kein Feld.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written or read ({reason}).</source>
        <translation>{file} lässt sich nicht schreiben oder lesen ({reason}).</translation>
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
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
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
        <source>{help}</source>
        <translation>{help}</translation>
    </message>
    <message>
        <source>{label} can be changed by somebody who may, and nobody said who it is.</source>
        <translation>{label} kann jemand ändern, der es darf, und niemand sagte, wer es ist.</translation>
    </message>
    <message>
        <source>{label} cannot be changed any more.</source>
        <translation>{label} ist nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>{label} has no default.</source>
        <translation>{label} hat keine Vorgabe.</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters.</source>
        <translation>{label}: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>{label}: between {least} and {most}.</source>
        <translation>{label}: zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>{label}: it cannot be read.</source>
        <translation>{label}: nicht lesbar.</translation>
    </message>
    <message>
        <source>{label}: one of {choices}.</source>
        <translation>{label}: eines von {choices}.</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}: {problem}</translation>
    </message>
    <message>
        <source>{label}: {value} is of the wrong kind.</source>
        <translation>{label}: {value} ist von der falschen Art.</translation>
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
        <source>{name} cannot archive herself.</source>
        <translation>{name} kann sich nicht selbst archivieren.</translation>
    </message>
    <message>
        <source>{name} cannot correct her own hours.</source>
        <translation>{name} kann die eigenen Stunden nicht berichtigen.</translation>
    </message>
    <message>
        <source>{name} cannot do that now.</source>
        <translation>{name} kann das jetzt nicht.</translation>
    </message>
    <message>
        <source>{name} is archived: it is in the catalogue, and not sold</source>
        <translation>{name} ist archiviert: steht im Katalog und wird nicht verkauft</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} may do more than {actor}, who cannot change that record.</source>
        <translation>{name} darf mehr als {actor}: Diese Daten muss jemand anderes ändern.</translation>
    </message>
    <message>
        <source>{name}&apos;s PIN is needed, too.</source>
        <translation>Auch die PIN von {name} ist nötig.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>{number} Stück zu {denomination} lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>{paid} without cash is more than the {gross} to pay.</source>
        <translation>{paid} ohne Bargeld ist mehr als die zu zahlenden {gross}.</translation>
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
        <source>{product} has a price of its own.</source>
        <translation>{product} hat einen eigenen Preis.</translation>
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
        <source>{product} was never counted, and is sold from stock only.</source>
        <translation>{product} wurde nie gezählt und wird nur aus dem Bestand verkauft.</translation>
    </message>
    <message>
        <source>{product} was not weighed here: no tare is taken off it.</source>
        <translation>{product} wurde nicht hier gewogen: Es wird keine Tara abgezogen.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>{product} wurde schon verkauft oder gelagert und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{product} would be taxed differently from its bundle or its parts.</source>
        <translation>{product} würde anders besteuert als sein Set oder seine Teile.</translation>
    </message>
    <message>
        <source>{product} would cost less than nothing.</source>
        <translation>{product} würde weniger als nichts kosten.</translation>
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
        <source>{variant} is there twice.</source>
        <translation>{variant} kommt zweimal vor.</translation>
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
        <source>“{text}” is not a {what}.</source>
        <translation>„{text}“ ist keine gültige Angabe: {what}.</translation>
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
        <source>“{what}” was not added: its sale was left before that.</source>
        <translation>„{what}“ wurde nicht hinzugefügt: Der Verkauf wurde vorher verlassen.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>„{zone}“ ist keine Zeitzone.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What did {name} forget?</source>
        <translation>Was hat {name} vergessen?</translation>
    </message>
    <message>
        <source>It is written down with your name and the reason.</source>
        <translation>Es wird mit Ihrem Namen und dem Grund vermerkt.</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>{what} berichtigen</translation>
    </message>
    <message>
        <source>{name}. The punch as it was stays on record, with your name and the reason.</source>
        <translation>{name}. Die Stempelung bleibt, wie sie war, festgehalten, mit Ihrem Namen und dem Grund.</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>Ausstempeln</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>Einstempeln</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
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
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count {name}</source>
        <translation>{name} zählen</translation>
    </message>
    <message>
        <source>On record: {count}</source>
        <translation>Erfasst: {count}</translation>
    </message>
    <message>
        <source>It was not counted before: this is its first stock.</source>
        <translation>Noch nie gezählt: Das ist der erste Bestand.</translation>
    </message>
    <message>
        <source>How many lie here now</source>
        <translation>Wie viele jetzt hier liegen</translation>
    </message>
    <message>
        <source>How much lies here now</source>
        <translation>Wie viel jetzt hier liegt</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum es abweicht</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>Neu gezählt</translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>Ware kam herein</translation>
    </message>
    <message>
        <source>Damaged or past its date</source>
        <translation>Beschädigt oder abgelaufen</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Verloren oder gestohlen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>Zählung speichern</translation>
    </message>
    <message>
        <source>As on record.</source>
        <translation>Wie erfasst.</translation>
    </message>
    <message>
        <source>{count} more than on record.</source>
        <translation>{count} mehr als erfasst.</translation>
    </message>
    <message>
        <source>{count} less than on record.</source>
        <translation>{count} weniger als erfasst.</translation>
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
    <name>CountryPage</name>
    <message>
        <source>Where is your shop?</source>
        <translation>Wo ist Ihr Laden?</translation>
    </message>
    <message>
        <source>Taxes, coins and the way dates are written follow from the country.</source>
        <translation>Steuern, Münzen und die Schreibweise von Daten folgen aus dem Land.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, such as EUR. It cannot be changed later.</source>
        <translation>Drei Buchstaben, etwa EUR. Später nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>From {source}; looked at on {day}.</source>
        <translation>Aus {source}; angesehen am {day}.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Beachten Sie das Gesetz</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>{tax} is in the price on the shelf</source>
        <translation>{tax} ist im Regalpreis enthalten</translation>
    </message>
    <message>
        <source>{tax} is added at the till</source>
        <translation>{tax} kommt an der Kasse dazu</translation>
    </message>
    <message>
        <source>1, 2 and 5 of every power of ten</source>
        <translation>1, 2 und 5 jeder Zehnerpotenz</translation>
    </message>
    <message>
        <source>to the last coin</source>
        <translation>auf die letzte Münze</translation>
    </message>
    <message>
        <source>to {amount}</source>
        <translation>auf {amount}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Scheine und Münzen</translation>
    </message>
    <message>
        <source>Cash is rounded</source>
        <translation>Bargeld wird gerundet</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
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
    <name>DemoCodesDialog</name>
    <message>
        <source>Scan them off the screen, print them, or type the digits and press Enter. Any other product is found by a word of its name.</source>
        <translation>Vom Bildschirm scannen, drucken oder die Ziffern tippen und Enter drücken. Jeder andere Artikel findet sich über ein Wort seines Namens.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sold: {quantity} × {name}, {amount}</source>
        <translation>Verkauft: {quantity} × {name}, {amount}</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Demo shop</source>
        <translation>Demoladen</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>Auf diesem Bildschirm wird nichts verkauft</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>Zuerst die Kasse öffnen</translation>
    </message>
    <message>
        <source>You may not go there</source>
        <translation>Dorthin dürfen Sie nicht</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>Der Scanner hat das zweimal gesendet; es zählt einmal</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Nothing to hear? Look at the volume of the computer and at Sounds.</source>
        <translation>Nichts zu hören? Sehen Sie nach der Lautstärke des Rechners und bei Töne.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Testbon speichern</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Guter Scan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Schlechter Scan</translation>
    </message>
    <message>
        <source>Test receipt.pdf</source>
        <translation>Testbon.pdf</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Try what is connected</source>
        <translation>Probieren Sie aus, was angeschlossen ist</translation>
    </message>
    <message>
        <source>Everything here can be skipped, and tried again later in the settings.</source>
        <translation>Alles hier kann übersprungen und später in den Einstellungen wieder probiert werden.</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>Barcodescanner</translation>
    </message>
    <message>
        <source>Scan the same barcode three times; the till measures how the scanner types.</source>
        <translation>Scannen Sie dreimal denselben Barcode; die Kasse misst, wie der Scanner tippt.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A high tone for a good scan, a low one for a bad one. Can you hear them?</source>
        <translation>Ein hoher Ton für einen guten Scan, ein tiefer für einen schlechten. Hören Sie sie?</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>Guter Scan</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>Schlechter Scan</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen and saved as PDF. How wide is your paper?</source>
        <translation>Bons werden am Bildschirm gezeigt und als PDF gespeichert. Wie breit ist Ihr Papier?</translation>
    </message>
    <message>
        <source>58 mm: 32 characters</source>
        <translation>58 mm: 32 Zeichen</translation>
    </message>
    <message>
        <source>80 mm: 42 characters</source>
        <translation>80 mm: 42 Zeichen</translation>
    </message>
    <message>
        <source>80 mm: 48 characters</source>
        <translation>80 mm: 48 Zeichen</translation>
    </message>
    <message>
        <source>Width of the receipt</source>
        <translation>Breite des Bons</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>Testbon speichern</translation>
    </message>
    <message>
        <source>Screen and touch</source>
        <translation>Bildschirm und Berührung</translation>
    </message>
    <message>
        <source>Press the three circles with your finger. If one is missed, choose larger.</source>
        <translation>Drücken Sie die drei Kreise mit dem Finger. Geht einer daneben, wählen Sie größer.</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>Kreis {number}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>Größe von Text und Tasten</translation>
    </message>
    <message>
        <source>These were not three scans of the same code. Scan it three times again.</source>
        <translation>Das waren nicht drei Scans desselben Codes. Scannen Sie ihn noch dreimal.</translation>
    </message>
    <message>
        <source>{code} was read, but with {average} ms between characters the till cannot tell this scanner from a person. Set its delay between characters to 0.</source>
        <translation>{code} wurde gelesen, aber mit {average} ms zwischen Zeichen kann die Kasse diesen Scanner nicht von einem Menschen unterscheiden. Stellen Sie seine Verzögerung zwischen Zeichen auf 0.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{code} was read. {average} ms between characters, {longest} ms at most; before the code: {prefix}, after it: {suffix}, at the end: {end}.</source>
        <translation>{code} wurde gelesen. {average} ms zwischen Zeichen, höchstens {longest} ms; vor dem Code: {prefix}, danach: {suffix}, am Ende: {end}.</translation>
    </message>
    <message>
        <source>Test receipt</source>
        <translation>Testbon</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Every circle was hit.</source>
        <translation>Jeder Kreis wurde getroffen.</translation>
    </message>
    <message>
        <source>{count} of {all} circles</source>
        <translation>{count} von {all} Kreisen</translation>
    </message>
    <message>
        <source>This screen has {width} by {height} points.</source>
        <translation>Dieser Bildschirm hat {width} mal {height} Punkte.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your shop is ready</source>
        <translation>Ihr Laden ist bereit</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it. It is shown only now, and stored nowhere in plain.</source>
        <translation>Schreiben Sie das auf und bewahren Sie es, wo nur Sie es finden. Es wird nur jetzt gezeigt und nirgends im Klartext gespeichert.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe es aufgeschrieben</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>With it the owner signs in when the PIN is forgotten: F9 on the sign-in.</source>
        <translation>Damit meldet sich der Inhaber an, wenn die PIN vergessen ist: F9 bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>Beachten Sie das Gesetz</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Inhaber: {name}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Notfallcode: {code}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>Nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
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
        <source>Nothing can be shown yet</source>
        <translation>Noch kann nichts gezeigt werden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeichert</translation>
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
        <source>Includes {tax}</source>
        <translation>Darin {tax}</translation>
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
        <source>The exceptions of the day would be here</source>
        <translation>Hier stünden die Ausnahmen des Tages</translation>
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
        <source>Large void</source>
        <translation>Großes Storno</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>Verkauf storniert</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Zahlung berichtigt</translation>
    </message>
    <message>
        <source>Refund without a sale</source>
        <translation>Erstattung ohne Verkauf</translation>
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
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>Berichtigte Stunden</translation>
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
        <source>Price of the parts</source>
        <translation>Preis der Teile</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Tare {quantity} taken off</source>
        <translation>Tara {quantity} abgezogen</translation>
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
    <name>Explaining</name>
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
    <name>FKeyBar</name>
    <message>
        <source>More keys</source>
        <translation>Weitere Tasten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What was sold is stored, and the open sale is as it was.</source>
        <translation>Was verkauft wurde, ist gespeichert, und der offene Verkauf ist, wie er war.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Only one day</source>
        <translation>Nur ein Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name, telephone or mail</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Which sales?</source>
        <translation>Welche Verkäufe?</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show sales</source>
        <translation>Verkäufe zeigen</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Nach Stück</translation>
    </message>
    <message>
        <source>By kilogram</source>
        <translation>Nach Kilogramm</translation>
    </message>
    <message>
        <source>By gram</source>
        <translation>Nach Gramm</translation>
    </message>
    <message>
        <source>By litre</source>
        <translation>Nach Liter</translation>
    </message>
    <message>
        <source>By metre</source>
        <translation>Nach Meter</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Ohne Barcode</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation>Mit Regeln</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sell {name}</source>
        <translation>{name} verkaufen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Scan here</source>
        <translation>Hier scannen</translation>
    </message>
    <message>
        <source>Scan an item, or type its name or number. Nothing needs to be clicked.</source>
        <translation>Scannen Sie einen Artikel, oder tippen Sie Namen oder Nummer. Nichts muss angeklickt werden.</translation>
    </message>
    <message>
        <source>Each item is a line</source>
        <translation>Jeder Artikel ist eine Zeile</translation>
    </message>
    <message>
        <source>Choose a line with the arrow keys or a finger to change or remove it.</source>
        <translation>Wählen Sie eine Zeile mit den Pfeiltasten oder dem Finger, um sie zu ändern oder zu entfernen.</translation>
    </message>
    <message>
        <source>Pay with F12</source>
        <translation>Zahlen mit F12</translation>
    </message>
    <message>
        <source>With + the exact amount is paid in cash, with − by card.</source>
        <translation>Mit + wird passend bar gezahlt, mit − mit Karte.</translation>
    </message>
    <message>
        <source>F1 shows every key</source>
        <translation>F1 zeigt jede Taste</translation>
    </message>
    <message>
        <source>Whatever can be done here has a key, and stands there.</source>
        <translation>Was man hier tun kann, hat eine Taste und steht dort.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>{amount} auf Karte •••• {digits} erstatten?</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>{amount} auf die Karte erstatten?</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>Das Terminal tut es jetzt.</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Zahlung behalten</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>{amount} erstatten</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Take it out of the drawer and give it to the customer.</source>
        <translation>Nehmen Sie es aus der Lade und geben Sie es der Kundschaft.</translation>
    </message>
    <message>
        <source>Hand back in cash</source>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>Take it from the customer and put it into the drawer.</source>
        <translation>Nehmen Sie es von der Kundschaft und legen Sie es in die Lade.</translation>
    </message>
    <message>
        <source>Take back in cash</source>
        <translation>Bar zurücknehmen</translation>
    </message>
    <message>
        <source>Give it back in the way in which it was paid.</source>
        <translation>Geben Sie es so zurück, wie es bezahlt wurde.</translation>
    </message>
    <message>
        <source>Give back: {name}</source>
        <translation>Zurückgeben: {name}</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück auf die Karte</translation>
    </message>
    <message>
        <source>Back to the card •••• {last4}</source>
        <translation>Zurück auf die Karte •••• {last4}</translation>
    </message>
    <message>
        <source>Void the payment on the card machine yourself: the till cannot.</source>
        <translation>Stornieren Sie die Zahlung selbst am Kartengerät: Die Kasse kann es nicht.</translation>
    </message>
    <message>
        <source>The terminal does it, and may ask for the card: wait until it has. No cash is handed out for it.</source>
        <translation>Das Terminal macht das und verlangt vielleicht die Karte: Warten Sie, bis es fertig ist. Dafür wird kein Bargeld ausgezahlt.</translation>
    </message>
</context>
<context>
    <name>GivenBackDialog</name>
    <message>
        <source>Sale {number} is void</source>
        <translation>Verkauf {number} ist storniert</translation>
    </message>
    <message>
        <source>Written as {number}. The goods are in stock again.</source>
        <translation>Vermerkt als {number}. Die Ware ist wieder auf Lager.</translation>
    </message>
    <message>
        <source>No money goes back.</source>
        <translation>Es geht kein Geld zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>GivenNames</name>
    <message>
        <source>Exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>GST free</source>
        <translation>Ohne GST</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischensatz</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Beherbergung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ermäßigt</translation>
    </message>
    <message>
        <source>Reduced (food, newspapers)</source>
        <translation>Ermäßigt (Lebensmittel, Zeitungen)</translation>
    </message>
    <message>
        <source>Reduced 13</source>
        <translation>Ermäßigt 13</translation>
    </message>
    <message>
        <source>Reduced 5</source>
        <translation>Ermäßigt 5</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Sondersatz</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Super-reduced</source>
        <translation>Stark ermäßigt</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Steuerpflichtig</translation>
    </message>
    <message>
        <source>Taxable (federal GST)</source>
        <translation>Steuerpflichtig (GST des Bundes)</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Zero rated (fresh fruit and vegetables)</source>
        <translation>Nullsatz (frisches Obst und Gemüse)</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>hier essen</translation>
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
    <name>GoodsPage</name>
    <message>
        <source>What do you sell?</source>
        <translation>Was verkaufen Sie?</translation>
    </message>
    <message>
        <source>You can add products at any time, one by one or from a file.</source>
        <translation>Artikel können Sie jederzeit hinzufügen, einzeln oder aus einer Datei.</translation>
    </message>
    <message>
        <source>Type the first product</source>
        <translation>Den ersten Artikel eintippen</translation>
    </message>
    <message>
        <source>So that you can make a first sale at once.</source>
        <translation>Damit Sie gleich einen ersten Verkauf machen können.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>From another till or a spreadsheet: as soon as you have signed in.</source>
        <translation>Aus einer anderen Kasse oder Tabelle: sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Without products. An unknown code can be added while you sell.</source>
        <translation>Ohne Artikel. Ein unbekannter Code kann beim Verkaufen angelegt werden.</translation>
    </message>
    <message>
        <source>Flat white</source>
        <translation>Flat White</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Nach Wunsch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Look round first?</source>
        <translation>Erst umsehen?</translation>
    </message>
    <message>
        <source>The demo shop has products, staff and a week of sales. It opens in a window and a folder of its own; nothing of it comes into your shop.</source>
        <translation>Der Demoladen hat Artikel, Personal und eine Woche Verkäufe. Er öffnet sich in eigenem Fenster und Ordner; nichts davon kommt in Ihren Laden.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Demoladen öffnen</translation>
    </message>
    <message>
        <source>The demo shop opens in a few seconds. Come back to this window when you like.</source>
        <translation>Der Demoladen öffnet sich in einigen Sekunden. Kommen Sie zu diesem Fenster zurück, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Preis in {currency}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Milk</source>
        <translation>Milch</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Adds to the price</source>
        <translation>Aufpreis</translation>
    </message>
    <message>
        <source>Taken unless said</source>
        <translation>Vorgewählt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Group, as it is asked</source>
        <translation>Gruppe, so wie sie gefragt wird</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Wahlmöglichkeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove a choice</source>
        <translation>Wahlmöglichkeit entfernen</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>1 other product asks this group: it changes there, too.</source>
        <translation>1 anderer Artikel fragt diese Gruppe: Sie ändert sich auch dort.</translation>
    </message>
    <message>
        <source>{count} other products ask this group: it changes there, too.</source>
        <translation>{count} andere Artikel fragen diese Gruppe: Sie ändert sich auch dort.</translation>
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
    <name>HeldDialog</name>
    <message>
        <source>Discard the changes of {name}?</source>
        <translation>Die Änderungen von {name} verwerfen?</translation>
    </message>
    <message>
        <source>{name} changed something here and did not save it.</source>
        <translation>{name} hat hier etwas geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
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
    <name>HoursView</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Add a punch</source>
        <translation>Stempelung hinzufügen</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Ein Tag der Woche</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Als Tabelle exportieren</translation>
    </message>
    <message>
        <source>{first} to {last} · {time} hours in all</source>
        <translation>{first} bis {last} · insgesamt {time} Stunden</translation>
    </message>
    <message>
        <source>These hours are not yours to see</source>
        <translation>Diese Stunden dürfen Sie nicht sehen</translation>
    </message>
    <message>
        <source>The hours of the week would be here</source>
        <translation>Hier stünden die Stunden der Woche</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Noch arbeitet niemand hier</translation>
    </message>
    <message>
        <source>Hours come from clocking in and out at the sign-in screen.</source>
        <translation>Stunden entstehen durch Ein- und Ausstempeln bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Not clocked out: {names}</source>
        <translation>Nicht ausgestempelt: {names}</translation>
    </message>
    <message>
        <source>Those hours count for nothing until the punch is added.</source>
        <translation>Diese Stunden zählen nicht, bis die Stempelung nachgetragen ist.</translation>
    </message>
    <message>
        <source>{time} hours</source>
        <translation>{time} Stunden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Corrected; what was before stays on record</source>
        <translation>Berichtigt; was davor war, bleibt festgehalten</translation>
    </message>
    <message>
        <source>The table is written</source>
        <translation>Die Tabelle ist geschrieben</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.gz *.xz);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.gz *.xz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>{count} Artikel importieren</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{rows} rows · {speed}/s</source>
        <translation>{rows} Zeilen · {speed}/s</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Saving the rejected rows…</source>
        <translation>Die abgelehnten Zeilen werden gespeichert …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The rejected rows were saved as {name}.</source>
        <translation>Die abgelehnten Zeilen wurden als {name} gespeichert.</translation>
    </message>
    <message>
        <source>{deleted} products removed, {archived} archived because they were sold or counted, {restored} set back to what they were.</source>
        <translation>{deleted} Artikel entfernt, {archived} archiviert, weil sie verkauft oder gezählt wurden, {restored} auf den alten Stand gesetzt.</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new keys; Esc leaves it</source>
        <translation>Drücken Sie die neuen Tasten; Esc lässt es</translation>
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
        <source>The product&apos;s picture</source>
        <translation>Bild des Artikels</translation>
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
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the keys: {name}</source>
        <translation>Tasten ändern: {name}</translation>
    </message>
    <message>
        <source>Back to the first keys: {name}</source>
        <translation>Zurück zu den ersten Tasten: {name}</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Tasten tauschen</translation>
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
    <name>KeysPage</name>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Keine Taste tut das</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Some stored keys could not be used</source>
        <translation>Einige gespeicherte Tasten waren nicht brauchbar</translation>
    </message>
    <message>
        <source>Their commands have the keys they came with: {names}.</source>
        <translation>Ihre Befehle haben die Tasten, mit denen sie kamen: {names}.</translation>
    </message>
    <message>
        <source>Keys are changed by somebody who may change settings</source>
        <translation>Tasten ändert, wer Einstellungen ändern darf</translation>
    </message>
    <message>
        <source>Here is every key of this till.</source>
        <translation>Hier steht jede Taste dieser Kasse.</translation>
    </message>
    <message>
        <source>{name} ({screen})</source>
        <translation>{name} ({screen})</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Swap: that one gets {own}.</source>
        <translation>{key} ist vergeben: {names}. Tauschen: Jener Befehl bekommt {own}.</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Give that one another key first.</source>
        <translation>{key} ist vergeben: {names}. Geben Sie jenem Befehl zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>Another command has one of its keys now. Reset that one first.</source>
        <translation>Ein anderer Befehl hat jetzt eine seiner Tasten. Setzen Sie jenen zuerst zurück.</translation>
    </message>
    <message>
        <source>{key} alone belongs to typing and to the scanner. Take a function key, or hold Ctrl or Alt.</source>
        <translation>{key} allein gehört dem Tippen und dem Scanner. Nehmen Sie eine Funktionstaste, oder halten Sie Strg oder Alt.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards. Hold Ctrl or Alt alone.</source>
        <translation>{key} schreibt auf vielen Tastaturen ein Zeichen. Halten Sie Strg oder Alt allein.</translation>
    </message>
    <message>
        <source>{key} belongs to every text field.</source>
        <translation>{key} gehört jedem Textfeld.</translation>
    </message>
    <message>
        <source>{key} is what scanners send within a code.</source>
        <translation>{key} senden Scanner innerhalb eines Codes.</translation>
    </message>
    <message>
        <source>{key} belongs to the computer.</source>
        <translation>{key} gehört dem Rechner.</translation>
    </message>
    <message>
        <source>{key} is no key that can be kept.</source>
        <translation>{key} ist keine Taste, die sich behalten lässt.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Das</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The labels to fix would be here</source>
        <translation>Hier stünden die zu berichtigenden Etiketten</translation>
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
        <source>Last sale {number}: voided</source>
        <translation>Letzter Verkauf {number}: storniert</translation>
    </message>
    <message>
        <source>The goods and the money went back</source>
        <translation>Ware und Geld gingen zurück</translation>
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
    <name>LicenceDialog</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>LineModel</name>
    <message>
        <source>not enough of its parts on record</source>
        <translation>nicht genug Teile erfasst</translation>
    </message>
    <message>
        <source>none left on record</source>
        <translation>keine mehr erfasst</translation>
    </message>
    <message>
        <source>only {count} on record</source>
        <translation>nur {count} erfasst</translation>
    </message>
</context>
<context>
    <name>ListBoard</name>
    <message>
        <source>Scan the first item</source>
        <translation>Scannen Sie den ersten Artikel</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>oder tippen Sie seinen Namen, ein Wort davon oder seine Nummer.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes zum Ausprobieren</translation>
    </message>
    <message>
        <source>before a scan sells three</source>
        <translation>vor dem Scannen verkauft drei</translation>
    </message>
    <message>
        <source>select line</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Clock in / out</source>
        <translation>Stempeln</translation>
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
        <source>Who clocks in or out?</source>
        <translation>Wer stempelt ein oder aus?</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Or scan your badge</source>
        <translation>Oder Ausweis scannen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Erst anmelden, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge. Now the PIN.</source>
        <translation>Das ist der Ausweis von {name}. Jetzt die PIN.</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>Demoladen: Die PIN von {name} ist {pin}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE · {shop} · {till}</source>
        <translation>ÜBUNG · {shop} · {till}</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>Das Programm wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>A card payment was under way: the till checks it. Do not charge it again.</source>
        <translation>Eine Kartenzahlung war im Gange: Die Kasse prüft sie. Nicht noch einmal belasten.</translation>
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
        <source>Scans that were waiting were not added: the till was locked</source>
        <translation>Wartende Scans wurden nicht hinzugefügt: Die Kasse wurde gesperrt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>Wo immer jemand angemeldet ist</translation>
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
        <source>Cash</source>
        <translation>Bargeld</translation>
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
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>Während die Übung offen ist</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>Personal und Stunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Your record was changed: please sign in again</source>
        <translation>Ihre Daten wurden geändert: Bitte melden Sie sich neu an</translation>
    </message>
    <message>
        <source>Practice is open in its own window</source>
        <translation>Die Übung ist in einem eigenen Fenster offen</translation>
    </message>
    <message>
        <source>End practice to go back to the till</source>
        <translation>Übung beenden, um zur Kasse zurückzukehren</translation>
    </message>
    <message>
        <source>The till locks in {count} seconds. Press any key to stay.</source>
        <translation>Die Kasse sperrt in {count} Sekunden. Drücken Sie eine Taste, um zu bleiben.</translation>
    </message>
</context>
<context>
    <name>MethodColumn</name>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
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
        <source>on the terminal</source>
        <translation>am Terminal</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>separates Gerät</translation>
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
    <name>NotPaidDialog</name>
    <message>
        <source>Was {amount} not paid by card?</source>
        <translation>Wurde {amount} nicht mit Karte bezahlt?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list of payments. Should the terminal say otherwise later, it is on the list of payments to settle.</source>
        <translation>Sagen Sie das nur, wenn die Zahlung in der Zahlungsliste des Terminals fehlt. Sagt das Terminal später etwas anderes, steht sie in der Liste der zu klärenden Zahlungen.</translation>
    </message>
    <message>
        <source>Did {amount} not go back to the card?</source>
        <translation>Wurde {amount} nicht auf die Karte erstattet?</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list. Until the terminal says so too, it is not tried again by itself.</source>
        <translation>Sagen Sie das nur, wenn die Erstattung in der Liste des Terminals fehlt. Bis auch das Terminal es sagt, wird sie nicht von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>{amount} did not go back</source>
        <translation>{amount} wurde nicht erstattet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>{amount} was not paid</source>
        <translation>{amount} wurde nicht bezahlt</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>How was it settled?</source>
        <translation>Wie wurde es geklärt?</translation>
    </message>
    <message>
        <source>The note stays in the journal.</source>
        <translation>Die Notiz bleibt im Journal.</translation>
    </message>
    <message>
        <source>Such as: given back on the terminal</source>
        <translation>Etwa: am Terminal erstattet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Es ist geklärt</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
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
        <source>Barcode not found: {code}</source>
        <translation>Barcode nicht gefunden: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>Nichts wurde hinzugefügt. {why}</translation>
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
        <source>The discount was taken off</source>
        <translation>Der Rabatt wurde entfernt</translation>
    </message>
    <message>
        <source>It was too much for what is left. {key} brings everything back.</source>
        <translation>Er war zu hoch für den Rest. {key} bringt alles zurück.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>Der Verkauf ist geparkt</translation>
    </message>
    <message>
        <source>{key} brings it back.</source>
        <translation>{key} holt ihn zurück.</translation>
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
        <source>Taken out of the sale: {reasons}</source>
        <translation>Aus dem Verkauf genommen: {reasons}</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>{names} ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>Preise wurden inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
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
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>Steuerbericht</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>OfficeDoor</name>
    <message>
        <source>Your changes are still here, and not saved yet</source>
        <translation>Ihre Änderungen sind noch da und noch nicht gespeichert</translation>
    </message>
    <message>
        <source>You may not change products</source>
        <translation>Sie dürfen keine Artikel ändern</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>Sie dürfen keine Verkäufe ansehen</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>Sie dürfen keine Kartenzahlungen klären</translation>
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
        <translation>Zählen Sie das Geld in der Lade: das Wechselgeld.</translation>
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
        <source>Number, amount, name, card</source>
        <translation>Nummer, Betrag, Name, Karte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Show all sales</source>
        <translation>Alle Verkäufe zeigen</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Zum Verkauf</translation>
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
        <source>Filters: {count}</source>
        <translation>Filter: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Shown and saved as a PDF, marked as a copy and counted</source>
        <translation>Wird gezeigt und als PDF gespeichert, als Kopie bezeichnet und gezählt</translation>
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
        <source>The sales would be here</source>
        <translation>Hier stünden die Verkäufe</translation>
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
        <source>Nothing was sold yet</source>
        <translation>Noch wurde nichts verkauft</translation>
    </message>
    <message>
        <source>Every sale that is paid comes here.</source>
        <translation>Jeder bezahlte Verkauf kommt hierher.</translation>
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
    <name>OtherTills</name>
    <message>
        <source>Other tills of the shop</source>
        <translation>Andere Kassen des Ladens</translation>
    </message>
    <message>
        <source>Name of till {code}</source>
        <translation>Name der Kasse {code}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken, with a warning</source>
        <translation>übernommen, mit Warnung</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Taken, with a warning</source>
        <translation>Übernommen, mit Warnung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{rows} rows were read; nothing is written yet</source>
        <translation>{rows} Zeilen wurden gelesen; noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Stopped after {rows} rows</source>
        <translation>Angehalten nach {rows} Zeilen</translation>
    </message>
    <message>
        <source>{count} products were imported</source>
        <translation>{count} Artikel wurden importiert</translation>
    </message>
    <message>
        <source>No row could be taken.</source>
        <translation>Keine Zeile konnte übernommen werden.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already: it came with {code}.</source>
        <translation>Alles ist schon im Katalog: Es kam mit {code}.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already.</source>
        <translation>Alles ist schon im Katalog.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are left out; the others are imported.</source>
        <translation>Zeilen, die nicht gehen, bleiben weg; die anderen werden importiert.</translation>
    </message>
    <message>
        <source>What was imported by then is in the catalogue and stays there as {code}. It can be taken back here, or the same file be imported again.</source>
        <translation>Was bis dahin importiert wurde, ist im Katalog und bleibt dort als {code}. Es kann hier zurückgenommen oder dieselbe Datei erneut importiert werden.</translation>
    </message>
    <message>
        <source>It is called {code}. The rejected rows were written to {file}; mend them there and import that file.</source>
        <translation>Er heißt {code}. Die abgelehnten Zeilen stehen in {file}; bringen Sie sie dort in Ordnung und importieren Sie jene Datei.</translation>
    </message>
    <message>
        <source>It is called {code}, and can be taken back here at any time.</source>
        <translation>Er heißt {code} und kann hier jederzeit zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Who owns the shop?</source>
        <translation>Wem gehört der Laden?</translation>
    </message>
    <message>
        <source>The owner may do everything, and signs in with a PIN of 4 to 8 digits.</source>
        <translation>Der Inhaber darf alles und meldet sich mit einer PIN von 4 bis 8 Ziffern an.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Digits that neither repeat nor count up or down.</source>
        <translation>Ziffern, die sich nicht wiederholen und nicht auf- oder abzählen.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you</source>
        <translation>Überspringen Sie das, wird eine PIN für Sie gemacht</translation>
    </message>
    <message>
        <source>It is shown once at the end, with a code for the day when it is forgotten.</source>
        <translation>Sie wird am Ende einmal gezeigt, mit einem Code für den Tag, an dem sie vergessen ist.</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Was {amount} paid by card?</source>
        <translation>Wurde {amount} mit Karte bezahlt?</translation>
    </message>
    <message>
        <source>Find it in the terminal&apos;s own list of payments and type its authorisation code.</source>
        <translation>Suchen Sie die Zahlung in der Zahlungsliste des Terminals und tippen Sie ihre Genehmigungsnummer.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Genehmigungsnummer</translation>
    </message>
    <message>
        <source>Did {amount} go back to the card?</source>
        <translation>Wurde {amount} auf die Karte erstattet?</translation>
    </message>
    <message>
        <source>Find what went back in the terminal&apos;s own list and type its authorisation code, or the number of its receipt.</source>
        <translation>Suchen Sie die Erstattung in der Liste des Terminals und geben Sie ihren Autorisierungscode oder ihre Belegnummer ein.</translation>
    </message>
    <message>
        <source>Code or number of the receipt</source>
        <translation>Code oder Belegnummer</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>{amount} wurde erstattet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} wurde bezahlt</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>An act, a setting, a product, a customer, the number of a sale</source>
        <translation>Eine Aktion, eine Einstellung, ein Artikel, ein Kunde, die Nummer eines Verkaufs</translation>
    </message>
    <message>
        <source>Act, setting, product, customer, sale</source>
        <translation>Aktion, Einstellung, Artikel, Kunde, Verkauf</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>There is no sale yet</source>
        <translation>Es gibt noch keinen Verkauf</translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>Ein Code, den niemand kennt</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>Codes zum Ausprobieren</translation>
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
    <name>Paying</name>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Vorgang {number}</translation>
    </message>
    <message>
        <source>Set aside. It completes by itself.</source>
        <translation>Zurückgestellt. Wird von selbst abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
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
        <translation>Abschließen</translation>
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
        <translation>Teil kassieren</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>It went back on the terminal…</source>
        <translation>Am Terminal zurückgegeben…</translation>
    </message>
    <message>
        <source>Amount on the terminal</source>
        <translation>Betrag am Terminal</translation>
    </message>
    <message>
        <source>Amount by {way}</source>
        <translation>Betrag mit {way}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten …</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>Karte belasten</translation>
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
    <message>
        <source>{amount} too much was taken: the sale has become smaller</source>
        <translation>{amount} zu viel genommen: Der Verkauf ist kleiner geworden</translation>
    </message>
    <message>
        <source>Take a payment back, or add the goods again.</source>
        <translation>Nehmen Sie eine Zahlung zurück, oder fügen Sie die Ware wieder hinzu.</translation>
    </message>
    <message>
        <source>It goes back to the card, or the goods are added again.</source>
        <translation>Es wird auf die Karte erstattet, oder die Ware wird wieder hinzugefügt.</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}</source>
        <translation>{amount} auf Karte •••• {digits} erstatten</translation>
    </message>
    <message>
        <source>Practice card machine: {amount}</source>
        <translation>Übungs-Kartengerät: {amount}</translation>
    </message>
    <message>
        <source>No card is charged. What does the machine answer?</source>
        <translation>Keine Karte wird belastet. Was antwortet das Gerät?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>From the role</source>
        <translation>Aus der Rolle</translation>
    </message>
    <message>
        <source>Not in the role</source>
        <translation>Nicht in der Rolle</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Entzogen</translation>
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
    <name>PictureView</name>
    <message>
        <source>Picture of the product</source>
        <translation>Bild des Artikels</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Legen Sie hier ein Bild ab, fügen Sie eines ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Zum ersten machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; kept small, in the shop&apos;s own file. The first one is shown on quick keys and at the last scan.</source>
        <translation>PNG, JPEG oder WebP; klein gehalten, in der Datei des Ladens. Das erste steht auf Schnelltasten und beim letzten Scan.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>Ihre PIN, bitte</translation>
    </message>
    <message>
        <source>A new recovery code is made only for the owner herself.</source>
        <translation>Einen neuen Notfallcode bekommt nur der Inhaber selbst.</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>You sign in with the new one right away.</source>
        <translation>Sie melden sich ab sofort mit der neuen an.</translation>
    </message>
    <message>
        <source>Set the PIN of {name}</source>
        <translation>PIN von {name} setzen</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody would try first. Open sign-ins of hers end.</source>
        <translation>4 bis 8 Ziffern, die niemand zuerst probieren würde. Offene Anmeldungen der Person enden.</translation>
    </message>
    <message>
        <source>PIN so far</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing is recorded</source>
        <translation>Übung: Nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Every task is done</source>
        <translation>Jede Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>Als Nächstes: {task}</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice tasks</source>
        <translation>Übungsaufgaben</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>{count} left. They tick themselves.</source>
        <translation>Noch {count}. Sie haken sich selbst ab.</translation>
    </message>
    <message>
        <source>All done. Go on as long as you like.</source>
        <translation>Alles erledigt. Machen Sie weiter, solange Sie mögen.</translation>
    </message>
    <message>
        <source>Ring up three items</source>
        <translation>Drei Artikel kassieren</translation>
    </message>
    <message>
        <source>Scan them, or type a name and press Enter.</source>
        <translation>Scannen Sie sie, oder tippen Sie einen Namen und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>Eine Zeile herausnehmen</translation>
    </message>
    <message>
        <source>Choose it with the arrows, then Del.</source>
        <translation>Wählen Sie sie mit den Pfeilen, dann Entf.</translation>
    </message>
    <message>
        <source>Park the sale and recall it</source>
        <translation>Den Verkauf parken und zurückholen</translation>
    </message>
    <message>
        <source>F7 sets it aside, F8 brings it back.</source>
        <translation>F7 legt ihn beiseite, F8 holt ihn zurück.</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Einen Rabatt geben</translation>
    </message>
    <message>
        <source>F6, then an amount or a percentage.</source>
        <translation>F6, dann ein Betrag oder ein Prozentsatz.</translation>
    </message>
    <message>
        <source>Take cash and give change</source>
        <translation>Bargeld nehmen und Rückgeld geben</translation>
    </message>
    <message>
        <source>F12, then more than is owed, then Enter.</source>
        <translation>F12, dann mehr als zu zahlen ist, dann Enter.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>Cash on the rail: count the drawer, then Done.</source>
        <translation>Kasse in der Leiste: die Lade zählen, dann Fertig.</translation>
    </message>
</context>
<context>
    <name>PracticeTill</name>
    <message>
        <source>Begin practice anew?</source>
        <translation>Übung neu beginnen?</translation>
    </message>
    <message>
        <source>What was practised is forgotten. Goods and prices are those of today.</source>
        <translation>Was geübt wurde, ist vergessen. Ware und Preise sind die von heute.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
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
        <translation>Artikel hinzufügen</translation>
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
    <name>PricesTab</name>
    <message>
        <source>Empty: asked at the till</source>
        <translation>Leer: an der Kasse gefragt</translation>
    </message>
    <message>
        <source>Each variant has a price of its own, in the table of variants.</source>
        <translation>Jede Variante hat ihren eigenen Preis, in der Tabelle der Varianten.</translation>
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
        <source>Price on the shelf</source>
        <translation>Preis am Regal</translation>
    </message>
    <message>
        <source>Price before, crossed out</source>
        <translation>Früherer Preis, durchgestrichen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>Künftige Regalpreise</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>The lowest price of the last 30 days was {price}.</source>
        <translation>Der niedrigste Preis der letzten 30 Tage war {price}.</translation>
    </message>
    <message>
        <source>No new price is planned.</source>
        <translation>Kein neuer Preis ist geplant.</translation>
    </message>
    <message>
        <source>{price} from {when}</source>
        <translation>{price} ab {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {price}</source>
        <translation>Neuen Preis von {price} verwerfen</translation>
    </message>
    <message>
        <source>It is on no price list; lists are edited under Prices.</source>
        <translation>Er steht auf keiner Preisliste; Listen werden unter Preise bearbeitet.</translation>
    </message>
    <message>
        <source>{name}: {price} from {count} on</source>
        <translation>{name}: {price} ab {count}</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Archived, not sold</source>
        <translation>Archiviert, nicht verkauft</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>Preise und Steuer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Tabs of the product</source>
        <translation>Reiter des Artikels</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Something is wrong on this tab.</source>
        <translation>Auf diesem Reiter stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ProductTableModel</name>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>1 Variante</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>{count} Varianten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Freier Preis</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
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
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Gezählt: {count}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Only a manager may change products.</source>
        <translation>Nur die Leitung darf Artikel ändern.</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>Nur die Leitung darf Preise ändern.</translation>
    </message>
    <message>
        <source>This product cannot be shown</source>
        <translation>Dieser Artikel kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile</source>
        <translation>Jemand hat diesen Artikel inzwischen geändert</translation>
    </message>
    <message>
        <source>1 thing is to be put right before it can be saved</source>
        <translation>1 Angabe ist zu berichtigen, bevor gespeichert werden kann</translation>
    </message>
    <message>
        <source>{count} things are to be put right before it can be saved</source>
        <translation>{count} Angaben sind zu berichtigen, bevor gespeichert werden kann</translation>
    </message>
    <message>
        <source>{name} has the code {code} already</source>
        <translation>{name} hat den Code {code} schon</translation>
    </message>
    <message>
        <source>Nothing was added. With two products at one code the till asks.</source>
        <translation>Nichts wurde hinzugefügt. Bei zwei Artikeln mit einem Code fragt die Kasse.</translation>
    </message>
    <message>
        <source>This product has the code {code} already.</source>
        <translation>Dieser Artikel hat den Code {code} schon.</translation>
    </message>
    <message>
        <source>The product has the number {code} now. Save to keep it.</source>
        <translation>Der Artikel hat jetzt die Nummer {code}. Speichern, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{name} has the code {code}, too: the till will ask which is meant.</source>
        <translation>Auch {name} hat den Code {code}: Die Kasse wird fragen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The code {code} was added. Save to keep it.</source>
        <translation>Der Code {code} wurde hinzugefügt. Speichern, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>The code {code} was added; look at it: {why}</source>
        <translation>Der Code {code} wurde hinzugefügt; sehen Sie ihn an: {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{field}: yours and theirs differ</source>
        <translation>{field}: Ihres und das andere weichen ab</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, theirs {theirs}</source>
        <translation>{field}: Ihres {mine}, das andere {theirs}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Früherer Preis</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft nach</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>Wenn nichts mehr da ist</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Zusätze</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>Künftige Preise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{name} has no price: the till asks for it at every sale</source>
        <translation>{name} hat keinen Preis: die Kasse fragt bei jedem Verkauf danach</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Search names, SKUs and barcodes, or scan</source>
        <translation>Name, Nummer oder Code</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>Neuer Artikel mit diesem Code</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Mehrere ändern</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>Hier wird noch nichts verkauft</translation>
    </message>
    <message>
        <source>Add a product, scan its code, or bring a list in from a file.</source>
        <translation>Fügen Sie einen Artikel hinzu, scannen Sie seinen Code, oder holen Sie eine Liste aus einer Datei.</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus Datei importieren</translation>
    </message>
    <message>
        <source>Show everything active</source>
        <translation>Alle aktiven zeigen</translation>
    </message>
    <message>
        <source>Archive {count} products?</source>
        <translation>{count} Artikel archivieren?</translation>
    </message>
    <message>
        <source>Restore {count} products?</source>
        <translation>{count} Artikel wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What was sold of them stays. This can be undone.</source>
        <translation>Was davon verkauft wurde, bleibt. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No product has the code {code}</source>
        <translation>Kein Artikel hat den Code {code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You may look at products, but not change them</source>
        <translation>Sie dürfen Artikel ansehen, aber nicht ändern</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>Fragen Sie jemanden, der es darf, etwa die Leitung.</translation>
    </message>
    <message>
        <source>Changing products</source>
        <translation>Artikel werden geändert</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>The products would be here</source>
        <translation>Hier stünden die Produkte</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>No product is like that</source>
        <translation>Kein Artikel ist so</translation>
    </message>
    <message>
        <source>Look at other words, or take a filter away.</source>
        <translation>Versuchen Sie andere Wörter, oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 gewählt</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>of {listed}</source>
        <translation>von {listed}</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl A ticks everything</source>
        <translation>Leertaste kreuzt an, Strg A kreuzt alles an</translation>
    </message>
    <message>
        <source>The best of many: type more to find others</source>
        <translation>Die besten von vielen: Tippen Sie mehr, um andere zu finden</translation>
    </message>
    <message>
        <source>Changed {count} products</source>
        <translation>{count} Artikel geändert</translation>
    </message>
    <message>
        <source>Archived {count} products</source>
        <translation>{count} Artikel archiviert</translation>
    </message>
    <message>
        <source>Restored {count} products</source>
        <translation>{count} Artikel wiederhergestellt</translation>
    </message>
    <message>
        <source>Undone for {count} products</source>
        <translation>Rückgängig bei {count} Artikeln</translation>
    </message>
    <message>
        <source>{words}; {count} do not take it and stayed</source>
        <translation>{words}; {count} nehmen es nicht an und blieben</translation>
    </message>
    <message>
        <source>{words}; stopped before the end</source>
        <translation>{words}; vor dem Ende angehalten</translation>
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
        <translation>Alles %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>Alles {sign}</translation>
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
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
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
        <source>No printer is connected: save it as a PDF to print or send it.</source>
        <translation>Kein Drucker ist angeschlossen: Speichern Sie ihn als PDF, um ihn zu drucken oder zu senden.</translation>
    </message>
    <message>
        <source>Marked as a copy and counted. No printer is connected: save it as a PDF to print or send it.</source>
        <translation>Als Kopie bezeichnet und gezählt. Kein Drucker ist angeschlossen: Speichern Sie ihn als PDF, um ihn zu drucken oder zu senden.</translation>
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
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody finds it. It is shown only now, and the one before works no more.</source>
        <translation>Schreiben Sie ihn auf und bewahren Sie ihn, wo ihn niemand findet. Er wird nur jetzt gezeigt, und der frühere gilt nicht mehr.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>Notfallcode des Inhabers</translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation>Er wurde einmal gezeigt, als der Laden angelegt wurde. Eine Anmeldung damit wird ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
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
    <name>RulesTab</name>
    <message>
        <source>Sold only</source>
        <translation>Nur verkauft</translation>
    </message>
    <message>
        <source>Empty: not recalled</source>
        <translation>Leer: nicht zurückgerufen</translation>
    </message>
    <message>
        <source>Ask the serial number</source>
        <translation>Seriennummer fragen</translation>
    </message>
    <message>
        <source>Discounts and promotions may touch it</source>
        <translation>Rabatte und Aktionen dürfen ihn betreffen</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Kein Pfand</translation>
    </message>
    <message>
        <source>Choose a group of the shop</source>
        <translation>Gruppe des Ladens wählen</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Who may buy and sell it</source>
        <translation>Wer es kaufen und verkaufen darf</translation>
    </message>
    <message>
        <source>Age of the customer, 0 for any</source>
        <translation>Alter des Kunden, 0 für jedes</translation>
    </message>
    <message>
        <source>Age of the cashier, 0 for any</source>
        <translation>Alter der Kassenkraft, 0 für jedes</translation>
    </message>
    <message>
        <source>Recalled: why it must not be sold</source>
        <translation>Zurückgerufen: warum es nicht verkauft werden darf</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>Wie es verkauft wird</translation>
    </message>
    <message>
        <source>At most in a sale, 0 for any number</source>
        <translation>Höchstens in einem Verkauf, 0 für beliebig viele</translation>
    </message>
    <message>
        <source>Tare, for weighed goods</source>
        <translation>Tara, für Wiegeware</translation>
    </message>
    <message>
        <source>Deposit that is charged with each</source>
        <translation>Pfand, das mit jedem berechnet wird</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Zusätze</translation>
    </message>
    <message>
        <source>What the till asks when it is sold, such as the kind of milk.</source>
        <translation>Was die Kasse beim Verkauf fragt, etwa die Art der Milch.</translation>
    </message>
    <message>
        <source>Group of the shop</source>
        <translation>Gruppe des Ladens</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>Verkauft bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A deposit that is archived</source>
        <translation>Ein archiviertes Pfand</translation>
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
        <source>Paid by card, not finished</source>
        <translation>Mit Karte bezahlt, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>Wurde bezahlt?</translation>
    </message>
    <message>
        <source>Card is checked</source>
        <translation>Karte wird geprüft</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>Karte …</translation>
    </message>
    <message>
        <source>Card paid too much</source>
        <translation>Karte zahlte zu viel</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Teils bezahlt</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>Verkauf {ticket}</translation>
    </message>
</context>
<context>
    <name>ScanProbe</name>
    <message>
        <source>Scan any barcode three times</source>
        <translation>Dreimal einen Barcode scannen</translation>
    </message>
    <message>
        <source>{count} of {times} scans</source>
        <translation>{count} von {times} Scans</translation>
    </message>
    <message>
        <source>Press here, then scan any barcode three times</source>
        <translation>Hier drücken, dann dreimal einen Barcode scannen</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan something to try the scanner</source>
        <translation>Scannen Sie etwas, um den Scanner zu probieren</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen.</source>
        <translation>Auf diesem Bildschirm wird nichts verkauft.</translation>
    </message>
    <message>
        <source>The scanner was heard</source>
        <translation>Der Scanner wurde gehört</translation>
    </message>
    <message>
        <source>{kind}, {count} characters, {gap} ms apart, {widest} ms at most</source>
        <translation>{kind}, {count} Zeichen, {gap} ms Abstand, höchstens {widest} ms</translation>
    </message>
    <message>
        <source>It finds {names}.</source>
        <translation>Er findet {names}.</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>Kein Artikel hat diesen Code.</translation>
    </message>
    <message>
        <source>Its check digit is wrong: the read is not to be trusted.</source>
        <translation>Seine Prüfziffer ist falsch: Dem Lesen ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Sent twice, and counted once: {count} times so far.</source>
        <translation>Zweimal gesendet und einmal gezählt: bisher {count} Mal.</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>Artikel scannen, suchen</translation>
    </message>
    <message>
        <source>Scan, search</source>
        <translation>Scannen, suchen</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Verkauf geleert</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Zurück zur Vorgabe: {setting}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>Less: {setting}</source>
        <translation>Weniger: {setting}</translation>
    </message>
    <message>
        <source>More: {setting}</source>
        <translation>Mehr: {setting}</translation>
    </message>
    <message>
        <source>What is stored does not fit, so the default holds. {why}</source>
        <translation>Das Gespeicherte passt nicht, also gilt die Vorgabe. {why}</translation>
    </message>
    <message>
        <source>This was fixed when the shop was made.</source>
        <translation>Das wurde festgelegt, als der Laden angelegt wurde.</translation>
    </message>
    <message>
        <source>Somebody who may change settings can do that, such as the owner.</source>
        <translation>Das kann, wer Einstellungen ändern darf, etwa der Inhaber.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation>Gruppe von Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>To the taxes</source>
        <translation>Zu den Steuern</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How a receipt looks</source>
        <translation>Wie ein Bon aussieht</translation>
    </message>
    <message>
        <source>The settings would be here</source>
        <translation>Hier stünden die Einstellungen</translation>
    </message>
    <message>
        <source>A sample; there is no sale yet.</source>
        <translation>Ein Muster; es gibt noch keinen Verkauf.</translation>
    </message>
    <message>
        <source>Of the last sale.</source>
        <translation>Vom letzten Verkauf.</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Dieses Kartenterminal ist mit dieser Kasse nicht zertifiziert</translation>
    </message>
    <message>
        <source>Try it with test cards. Before the first real card, an acquirer must certify till and terminal together.</source>
        <translation>Mit Testkarten probieren. Vor der ersten echten Karte muss ein Acquirer Kasse und Terminal zusammen zertifizieren.</translation>
    </message>
    <message>
        <source>You may look at these, and somebody else may change them</source>
        <translation>Sie dürfen diese ansehen, und jemand anderes darf sie ändern</translation>
    </message>
    <message>
        <source>Appearance is yours to set.</source>
        <translation>Das Aussehen dürfen Sie einstellen.</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>My shop</source>
        <translation>Mein Laden</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>There is no currency {code}. Use its three letters, such as EUR.</source>
        <translation>Eine Währung {code} gibt es nicht. Nehmen Sie ihre drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>A receipt names the shop.</source>
        <translation>Ein Bon nennt den Laden.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs weichen ab.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>Ein Artikel hat einen Namen.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>Till {code}</source>
        <translation>Kasse {code}</translation>
    </message>
    <message>
        <source>Without it nobody can help an owner who forgets the PIN.</source>
        <translation>Ohne ihn kann niemand einem Inhaber helfen, der die PIN vergisst.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>R Commerce POS · first start</source>
        <translation>R Commerce POS · erster Start</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Laden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The shop was not made</source>
        <translation>Der Laden wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>Der Laden wird angelegt …</translation>
    </message>
    <message>
        <source>If you skip this, currency and time zone are the usual ones.</source>
        <translation>Ohne diesen Schritt gelten die üblichen Angaben für Währung und Zeitzone.</translation>
    </message>
    <message>
        <source>If you skip this, the receipt says “My shop” until you change it.</source>
        <translation>Ohne diesen Schritt steht „Mein Laden“ auf dem Bon, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>If you skip this, the shop begins without products.</source>
        <translation>Ohne diesen Schritt beginnt der Laden ohne Artikel.</translation>
    </message>
    <message>
        <source>If you skip this, the till expects usual devices.</source>
        <translation>Ohne diesen Schritt rechnet die Kasse mit üblichen Geräten.</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you and shown at the end.</source>
        <translation>Ohne diesen Schritt wird eine PIN für Sie gemacht und am Ende gezeigt.</translation>
    </message>
    <message>
        <source>If you skip this, you sell alone; people can be added later.</source>
        <translation>Ohne diesen Schritt verkaufen Sie allein; Personen lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Zur Anmeldung</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Laden anlegen</translation>
    </message>
    <message>
        <source>Nothing is sold yet; the scanner is tested in step 4</source>
        <translation>Noch wird nichts verkauft; der Scanner wird in Schritt 4 getestet</translation>
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
        <source>Money in or out</source>
        <translation>Geld ein oder aus</translation>
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
    <name>ShopPage</name>
    <message>
        <source>What is your shop called?</source>
        <translation>Wie heißt Ihr Laden?</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt. It can be changed later.</source>
        <translation>Das steht oben auf jedem Bon. Später änderbar.</translation>
    </message>
    <message>
        <source>Corner Shop</source>
        <translation>Eckladen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihr Bon</translation>
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
    <name>Skeleton</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>{amount} aufteilen</translation>
    </message>
    <message>
        <source>Into equal parts, or by the lines that somebody pays.</source>
        <translation>In gleiche Teile oder nach den Zeilen, die jemand zahlt.</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>Anzahl gleicher Teile</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>Or tick what is paid now (Space):</source>
        <translation>Oder ankreuzen, was jetzt bezahlt wird (Leertaste):</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{quantity} × {name} · {amount}</source>
        <translation>{quantity} × {name} · {amount}</translation>
    </message>
    <message>
        <source>Take {amount} next</source>
        <translation>Als Nächstes {amount} nehmen</translation>
    </message>
    <message>
        <source>Split into {count} parts</source>
        <translation>In {count} Teile aufteilen</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>je {amount}</translation>
    </message>
    <message>
        <source>{most} and {least}</source>
        <translation>{most} und {least}</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Birth date known</source>
        <translation>Geburtsdatum bekannt</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>A limit of her own</source>
        <translation>Eine eigene Grenze</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>PIN and badge</source>
        <translation>PIN und Ausweis</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>Erste PIN</translation>
    </message>
    <message>
        <source>She can change it herself.</source>
        <translation>Sie kann selbst geändert werden.</translation>
    </message>
    <message>
        <source>For goods that only people of an age may sell; never shown at the till.</source>
        <translation>Für Ware, die nur ab einem Alter verkauft werden darf; nie an der Kasse gezeigt.</translation>
    </message>
    <message>
        <source>Discount limit</source>
        <translation>Rabattgrenze</translation>
    </message>
    <message>
        <source>At most, in percent</source>
        <translation>Höchstens, in Prozent</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Is also a customer</source>
        <translation>Ist auch Kunde</translation>
    </message>
    <message>
        <source>Nobody rings up a sale to herself; somebody else does.</source>
        <translation>Niemand kassiert einen Verkauf an sich selbst; jemand anderes tut es.</translation>
    </message>
    <message>
        <source>Find a customer by name, telephone or mail</source>
        <translation>Kunden nach Name, Telefon oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>Ausweis vergeben</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Notfallcode</translation>
    </message>
    <message>
        <source>A badge that is scanned here goes to whoever is shown. What it is good for at the sign-in, the settings say.</source>
        <translation>Ein hier gescannter Ausweis geht an die gezeigte Person. Wozu er bei der Anmeldung taugt, sagen die Einstellungen.</translation>
    </message>
    <message>
        <source>Lets the owner in where her PIN is lost. It is shown once.</source>
        <translation>Lässt den Inhaber ein, wenn die PIN verloren ist. Er wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>The role may take off any part of a price.</source>
        <translation>Die Rolle darf jeden Teil eines Preises nachlassen.</translation>
    </message>
    <message>
        <source>The role may take off up to {percent}%.</source>
        <translation>Die Rolle darf bis zu {percent} % nachlassen.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} Ziffern</translation>
    </message>
    <message>
        <source>Must wait {count} seconds at this till after wrong PINs.</source>
        <translation>Muss nach falschen PINs an dieser Kasse {count} Sekunden warten.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Hat einen Ausweis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Who else works here?</source>
        <translation>Wer arbeitet noch hier?</translation>
    </message>
    <message>
        <source>Everybody has a PIN, so that each sale tells who made it. You can add people later.</source>
        <translation>Jeder hat eine PIN, damit jeder Verkauf sagt, wer ihn gemacht hat. Personen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nobody yet: you sell alone.</source>
        <translation>Noch niemand: Sie verkaufen allein.</translation>
    </message>
    <message>
        <source>They sign in with you</source>
        <translation>Sie melden sich neben Ihnen an</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
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
        <translation>Sie dürfen keine Ausweise nachsehen</translation>
    </message>
    <message>
        <source>The records of the staff are not yours to see</source>
        <translation>Die Personaldaten dürfen Sie nicht sehen</translation>
    </message>
    <message>
        <source>You may unlock people here, and change nothing else.</source>
        <translation>Sie dürfen hier entsperren und sonst nichts ändern.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>New takes somebody on.</source>
        <translation>„Neu“ stellt jemanden ein.</translation>
    </message>
    <message>
        <source>This person may do more than you</source>
        <translation>Diese Person darf mehr als Sie</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes this record.</source>
        <translation>Jemand, der ebenso viel darf, ändert diese Daten.</translation>
    </message>
    <message>
        <source>You would lock yourself out of this window</source>
        <translation>Sie würden sich aus diesem Fenster aussperren</translation>
    </message>
    <message>
        <source>Another owner could let you in again.</source>
        <translation>Ein anderer Inhaber könnte Sie wieder einlassen.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kassierer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>{role}, adapted</source>
        <translation>{role}, angepasst</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Archived: she signs in no more</source>
        <translation>Archiviert: keine Anmeldung mehr</translation>
    </message>
    <message>
        <source>Restored: the PIN is the one from before</source>
        <translation>Wiederhergestellt: Die PIN ist die von vorher</translation>
    </message>
    <message>
        <source>Unlocked: the next PIN is looked at</source>
        <translation>Entsperrt: Die nächste PIN wird angesehen</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Die PIN ist gesetzt</translation>
    </message>
    <message>
        <source>The badge is given</source>
        <translation>Der Ausweis ist vergeben</translation>
    </message>
    <message>
        <source>The badge opens nothing any more</source>
        <translation>Der Ausweis öffnet nichts mehr</translation>
    </message>
    <message>
        <source>This is whose badge it is</source>
        <translation>Diese Person hat den Ausweis</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>Niemand hat diesen Ausweis</translation>
    </message>
    <message>
        <source>Linked: she rings up no sale to herself</source>
        <translation>Verbunden: kassiert keinen Verkauf an sich selbst</translation>
    </message>
    <message>
        <source>The customer is nobody of the staff</source>
        <translation>Der Kunde gehört nicht zum Personal</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>Kassensystem</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demoladen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
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
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Point of sale</source>
        <translation>Kassensystem</translation>
    </message>
    <message>
        <source>Nothing is written before the end. The shop will lie in {folder}.</source>
        <translation>Vor dem Ende wird nichts geschrieben. Der Laden wird in {folder} liegen.</translation>
    </message>
    <message>
        <source>The shop lies in {folder}.</source>
        <translation>Der Laden liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>Count…</source>
        <translation>Zählen …</translation>
    </message>
    <message>
        <source>Only a manager may change the stock.</source>
        <translation>Nur die Leitung darf den Bestand ändern.</translation>
    </message>
    <message>
        <source>In stock: not counted yet</source>
        <translation>Auf Lager: noch nicht gezählt</translation>
    </message>
    <message>
        <source>On hand: {count}</source>
        <translation>Auf Lager: {count}</translation>
    </message>
    <message>
        <source>In stock: not counted yet, {count} sold</source>
        <translation>Auf Lager: noch nicht gezählt, {count} verkauft</translation>
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
        <source>Tax taken off</source>
        <translation>Abgezogene Steuer</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>Darin {tax}</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>{count} Angebote</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>TESTTERMINAL, KEIN GELD GEFLOSSEN</translation>
    </message>
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
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>Im Gesamtbetrag enthalten: {tax} {amount}</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>Dieses Kartenterminal ist mit dieser Kasse nicht zertifiziert</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>{task}: done</source>
        <translation>{task}: erledigt</translation>
    </message>
    <message>
        <source>{task}: to do</source>
        <translation>{task}: offen</translation>
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
        <source>{amount}. Goods and taxes stay as they are.</source>
        <translation>{amount}. Ware und Steuern bleiben, wie sie sind.</translation>
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
        <source>Card and cash</source>
        <translation>Karte und bar</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>Mit Karte bezahlt</translation>
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
        <source>The card terminal took {amount} for this sale. While it holds that, it cannot be written away: void the sale, and ring it up again.</source>
        <translation>Das Kartenterminal nahm {amount} für diesen Verkauf. Solange es das hat, kann es nicht weggeschrieben werden: Stornieren Sie den Verkauf und erfassen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>Die Kasse spricht nicht mit dem Kartengerät: Sehen Sie dort nach, ob die Karte gezahlt hat.</translation>
    </message>
    <message>
        <source>{amount} is left for cash.</source>
        <translation>{amount} bleiben für bar.</translation>
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
        <source>At the terminal, not paid yet</source>
        <translation>Am Terminal, noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Diese Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Enter sends it to the terminal</source>
        <translation>Enter sendet es an das Terminal</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>Betrag wird eingegeben</translation>
    </message>
    <message>
        <source>Approved by the terminal · authorisation {code}</source>
        <translation>Vom Terminal genehmigt · Genehmigung {code}</translation>
    </message>
    <message>
        <source>Approved by the terminal</source>
        <translation>Vom Terminal genehmigt</translation>
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
    <name>TillCash</name>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kasse</translation>
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
        <source>Written down.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>Written down. Open the drawer with its key: none is connected.</source>
        <translation>Vermerkt. Öffnen Sie die Lade mit ihrem Schlüssel: Es ist keine angeschlossen.</translation>
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
    <name>UndoDialog</name>
    <message>
        <source>Take back {code}?</source>
        <translation>{code} zurücknehmen?</translation>
    </message>
    <message>
        <source>What {name} brought is removed, or archived where it was sold since. What it changed is set back, unless somebody changed it again.</source>
        <translation>Was {name} brachte, wird entfernt oder, wenn es seither verkauft wurde, archiviert. Was es änderte, wird zurückgesetzt, außer jemand änderte es wieder.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
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
    <name>VariantsTab</name>
    <message>
        <source>Make variants</source>
        <translation>Varianten machen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Archive or sell again</source>
        <translation>Archivieren oder wieder verkaufen</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Rot, Blau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Short, Long</source>
        <translation>Kurz, Lang</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Merkmal {number}</translation>
    </message>
    <message>
        <source>Values of option {number}</source>
        <translation>Werte von Merkmal {number}</translation>
    </message>
    <message>
        <source>Type into the cells; Enter goes down, columns can be pasted.</source>
        <translation>Tippen Sie in die Zellen; Enter geht nach unten, Spalten lassen sich einfügen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>This product is a variant itself: it has none of its own.</source>
        <translation>Dieser Artikel ist selbst eine Variante: Er hat keine eigenen.</translation>
    </message>
    <message>
        <source>Say in what the product differs, such as size and colour. Every combination becomes a variant with its own number, price, code and stock.</source>
        <translation>Sagen Sie, worin sich der Artikel unterscheidet, etwa Größe und Farbe. Jede Verbindung wird eine Variante mit eigener Nummer, Preis, Code und Bestand.</translation>
    </message>
    <message>
        <source>{count} variants are sold</source>
        <translation>{count} Varianten werden verkauft</translation>
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
        <source>The terminal gives {amount} back to the card.</source>
        <translation>Das Terminal erstattet {amount} auf die Karte.</translation>
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
    <name>WaitingView</name>
    <message>
        <source>Practice is open in its own window</source>
        <translation>Die Übung ist in einem eigenen Fenster offen</translation>
    </message>
    <message>
        <source>This till waits. An open sale is kept, and nothing that is practised is recorded.</source>
        <translation>Diese Kasse wartet. Ein offener Verkauf bleibt, und nichts Geübtes wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>Passt nirgends</translation>
    </message>
    <message>
        <source>Not clocked out</source>
        <translation>Nicht ausgestempelt</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>{what}: correct it</source>
        <translation>{what}: berichtigen</translation>
    </message>
    <message>
        <source>clock in at {time}</source>
        <translation>eingestempelt um {time}</translation>
    </message>
    <message>
        <source>clock out at {time}</source>
        <translation>ausgestempelt um {time}</translation>
    </message>
    <message>
        <source>break from {time}</source>
        <translation>Pause ab {time}</translation>
    </message>
    <message>
        <source>break until {time}</source>
        <translation>Pause bis {time}</translation>
    </message>
    <message>
        <source>punch at {time}</source>
        <translation>Stempelung um {time}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>{by}: {now} was added. {reason}</source>
        <translation>{by}: {now} wurde hinzugefügt. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} was taken away. {reason}</source>
        <translation>{by}: {was} wurde weggenommen. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} became {now}. {reason}</source>
        <translation>{by}: {was} wurde {now}. {reason}</translation>
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
<context>
    <name>XReportDialog</name>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Opened {time} by {name}. The till stays open.</source>
        <translation>Geöffnet {time} von {name}. Die Kasse bleibt offen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Sales made</source>
        <translation>Verkäufe bisher</translation>
    </message>
    <message>
        <source>Taken with tax</source>
        <translation>Einnahmen mit Steuer</translation>
    </message>
    <message>
        <source>Voided again</source>
        <translation>Wieder storniert</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Soll in der Lade</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>By card on a stand-alone machine</source>
        <translation>Mit Karte an einem eigenen Gerät</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>Bar aus Verkäufen</translation>
    </message>
    <message>
        <source>Given back for voided sales</source>
        <translation>Für stornierte Verkäufe zurückgegeben</translation>
    </message>
    <message>
        <source>Payments that were corrected</source>
        <translation>Berichtigte Zahlungen</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Dropped to the safe</source>
        <translation>In den Tresor gebracht</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
</context>
</TS>
