<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSale</name>
    <message>
        <source>coupon {code}, not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without tax: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss, back to the scan field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product of an unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sale before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity before a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick keys or scan list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Manager approval needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else here may approve this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scan waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scans wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSlip</name>
    <message>
        <source>Last 4 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartColumn</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or tap the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the penny</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>Show the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item to start a new sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} was complete before the program stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the change, then close the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cash into the drawer, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay it out of the drawer, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash {amount} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card •••• {last4} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextsField</name>
    <message>
        <source>Add a way of selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are taxed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the way of selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taxed as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card pays what is owed and gives no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category&apos;s name has 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country has exactly one standard tax class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coupon can be used at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s name has 1 to 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal has a price, or a percentage off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal has at least one part, and one item of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal takes at least two items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department has no price: it is asked at the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit bears no deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit has a price for one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description has at most {max_description} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is a percent or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is larger than the price of its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has at most {most_modifiers} choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a code and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of modifiers has a name and choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line names either a barcode or a sku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list for scanning (list), or keys to tap beside the sale (tiles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from {least} on is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page holds at most {most_keys} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment of nothing pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price can only be scheduled for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price holds from a quantity above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price list needs a name of at most 100 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price list needs a short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product asks each group once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is in a tax class that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product&apos;s name has 1 to {max_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promotion needs a name of at most 100 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity of 0 sells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity sold is greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most {longest_reason} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region or postal code needs its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale without tax needs a reason and the number of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serial number belongs to one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serial number has at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has 1 to {max_trait} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tare cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tare of {tare} leaves nothing of {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax context needs a code and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax needs a name of at most 60 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax stands twice in the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here (numbers are decimal strings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of 1 to {max_text} characters is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tip cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tone for a good scan and another for a bad one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the update {rows} rows point to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exemption needs its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open price is greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening float cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that is {current} cannot become {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group is called {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another price list is called {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has kept the store busy for more than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tax is called {tax}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a proof of age, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many in a sale: 1 to 9999, 0 for any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} can be taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} of {product} are sold to one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and 100 percent come off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the product to have the price now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line: 32, 42 or 48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts are set up with the taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step begins at a number of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step begins at a whole number of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step begins at an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step gives a percentage or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a percentage or a price, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the rate in the tax settings; the rest of the sale is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer items are paid than taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a serial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a unit_price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the payments back first, then clear the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling, or close that shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods are taxed alike here, eaten in or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods sold by weight or length take decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds on no day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a label of your scale for item {item}, and no product has that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web address without a product number in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer sold; restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a shop with `rcommerce-pos init`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with `rcommerce-pos init`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them by its SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a SKU or a barcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Put it aside and tell the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free {megabytes} MB and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version of R Commerce POS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Check the permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Keep the file, and restore the last backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it to finish (an import, a backup) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that begin with 2 are given by a shop or its scale: a label template or a product with this code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window; auto is the computer&apos;s, or else the country&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only weighed goods have a tare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {left} of {product} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it first: a correction moves money in its drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the end of every receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities are counted in thousandths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the number on the receipt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recount it, or ask the manager to sell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them, or say --map {field}=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to the sign-in screen with the sale kept; 0 never locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when on it applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many items are given for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many items it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many percent come off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much comes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the products window what it consists of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest in cash or by card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off the product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a coupon has 3 to 40 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a price list has 1 to 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a tax has 1 to 20 letters, and no blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is there {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon {coupon} counts once in a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon {coupon} is in this sale already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon {coupon} is limited for each customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon {coupon} was redeemed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon {folded} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for the {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns, and each product has a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of {file} {reason}: it is no list of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import {wanted} was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The included taxes leave nothing of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner check digit of this label ({measure}) should be {digit}: it may be misread, or the label follows another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label carries a weight, and {product} is sold by {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label presets name no countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label template “{pattern}” cannot be used: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the higher priority takes them (priority), or whatever saves the customer most (best).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale {number} belongs to another shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale {number} is written as paid like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale {number} was voided already by {staff}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code again within so many milliseconds is one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that PINs are checked with ({file}) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in {folder} was never set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file does not take the setting {name} = {number} (it has {found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was opened already by {staff}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit price “{text}” has more than six decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variant {values} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a {what} have 1 to {longest_label} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coupon {coupon}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service charge in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group of modifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sale in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tax class “{tax_class}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no till “{register}” in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this sale yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give a discount on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice does not belong to the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has redeemed the coupon {coupon}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This icon or colour is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price list is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promotion is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is partly paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale was never set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no standard tax class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has several tills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is open in another window already ({holder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no shop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version (schema {found}; this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps begin at the same point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 3 * for three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its three-letter code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays are 0 (Monday) to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cashier may take off, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a manager may take off, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change modifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the PIN of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct how a sale was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt somebody from tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a name without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honour a former price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one check digit (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no item digits (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {places} places instead of 8, 12 or 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs exactly one of weight (W), price (P) or count (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link a code to a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a group of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit goes with it: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a copy of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a customer into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who of the staff a customer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell at an open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sell without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take goods out after the total was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take somebody on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit_price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void a finished sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{approver} may not approve this either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{born} is no birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card} by card is more than the {gross} to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a header and no prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a header and no products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {max_columns} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} is left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price_list} would end ({last}) before it begins ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} asks these modifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} bears no deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} belongs to the line above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} cannot be part of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has no parts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is recalled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold from {first} to {last} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is taxed differently from {bundle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promotion} is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} is not a whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: “{value}” is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax} has two rates from {day} in one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax} needs at least one rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax}: {rate} percent is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is neither priority nor best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouponsField</name>
    <message>
        <source>Such as WELCOME5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first; then give it codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was not done. Every sale that was paid is stored, and the open sale is as it was. You can go on. Please send this report to whoever looks after your till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or clear the open sale first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sale yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleBasketView</name>
    <message>
        <source>Add a product to the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goods to see what they would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would be with what you see here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids after the total, price overrides, links and refusals come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product made at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer after the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}, allowed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Nothing was kept about this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of this barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price changed at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} × {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the sale {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxed as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former prices honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines before discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly {amount}, rounded once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: what it asks for is not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a category, product, brand or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Edit quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to change it. Scan or type what is to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows the goods of a category. Make a page of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the key; empty is the product&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key works wherever the focus is. A scan is never taken for typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price changed at the till because the shelf shows it comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} · {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window comes back at the sign-in. An open sale stays as it is; receipts keep the shop&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{percent} discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineHeader</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines of the sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModifierPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · choose {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash that lies in the drawer: it is the float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment corrected by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {name}, approved by {approver} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Number, amount, name or last digits of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan the number on its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale itself stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all days, or search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale was voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An act, a product, a customer, the number of a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods of part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the sale with Esc to scan more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added to the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf price {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price of 30 days {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Trade prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group, such as Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group, Enter makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher list gives the price; among equals the lower price does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the new price of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product in the table above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceListsView</name>
    <message>
        <source>Price lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody pays the shelf&apos;s price. New begins a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} prices came in, {rejected} rows were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds together with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the same priority: the lower price of both is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {count} prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xz)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>As the customer reads it on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these paid, or got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n for the price of m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n for a fixed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy x, get y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal deal / mix and match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items, more off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same goods are got for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is got for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most how often in one sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no group lit it is for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside other offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone on its goods: no other offer joins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher one takes goods that two offers want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other tills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off the cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off what is got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off each, in {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of each, in {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of them all, in {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or price of each, in {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or price of the deal, in {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100, free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the higher priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two offers want the same goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two offers want the same goods, it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager may change promotions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New begins the first promotion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No till offers it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can redeem it before it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants the same goods: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionsViewModel</name>
    <message>
        <source>a product that is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be scanned like goods, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, telephone or mail; empty for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bears no tax and no discount; 0 takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked sales, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tare {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the container weigh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I saw a proof of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: do not sell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared and not kept. Such as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: scan or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a bottle or crate, or type the name of its deposit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold without a product; it moves no stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code finds this product from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}. Whoever keeps the catalogue completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved: {why}. The sale is stored all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Adding up the sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days again. You can go on selling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days to see their taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Products found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleSide</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleTabs</name>
    <message>
        <source>One more sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the former prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a quantity then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before scanning, e.g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select line  ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove  ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sold than the record says is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was added. The product is noted for a recount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} again: the whole sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many of each. Enter moves to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be in the drawer stays hidden until the count is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {time} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please count once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count does not match. The second count closes the till as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till was opened on an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it and close it; then open it for today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{till} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{till} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float {amount} · since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumRows</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the price before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the price with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price contains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes after it are reckoned on it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reckoned on such taxes before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tax itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goods bear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside other taxes of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported together as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold otherwise, such as eat in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Taxes of the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxTableModel</name>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxesView</name>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner may change taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tax yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New begins the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate holds today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods that bear it cannot be sold until one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of earlier days is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales that were made keep the tax they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · {rate}{sign} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>How was sale {number} paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay; the drawer and the payment move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four digits of the card (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation code (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on the card machine that the card did not pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10% off, or a price each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10% or an amount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>asks price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quick keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories with products appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of quick keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go back to stock, and reports count the sale out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the card payment on the card machine yourself, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf shows this price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or at its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
