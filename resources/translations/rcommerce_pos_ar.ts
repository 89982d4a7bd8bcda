<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSale</name>
    <message>
        <source>coupon {code}, not reached yet</source>
        <translation>القسيمة {code}، لم يتحقق شرطها بعد</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>القسيمة {code}</translation>
    </message>
    <message>
        <source>without tax: {why}</source>
        <translation>بلا ضريبة: {why}</translation>
    </message>
    <message>
        <source>former prices, by {name}</source>
        <translation>أسعار سابقة، بواسطة {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>السعر؟</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>إفراغ البيع</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>إتمام البيع</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>تصحيح الدفع</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>رمز القسيمة</translation>
    </message>
    <message>
        <source>Cust.</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Dismiss, back to the scan field</source>
        <translation>تجاهل والعودة إلى حقل المسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>تناول هنا أو سفري</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>تحرير المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>الفوارغ</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>نقدًا بالضبط</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر إيصال</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>السطر الأعلى</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>السطر الأسفل</translation>
    </message>
    <message>
        <source>Link an unknown code</source>
        <translation>ربط رمز مجهول</translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation>قفل أو تبديل المستخدم</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New product of an unknown code</source>
        <translation>منتج جديد لرمز مجهول</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Next open sale</source>
        <translation>البيع المفتوح التالي</translation>
    </message>
    <message>
        <source>Next page of quick keys</source>
        <translation>الصفحة التالية من المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>ملاحظة على السطر</translation>
    </message>
    <message>
        <source>One less of the line</source>
        <translation>إنقاص واحد من السطر</translation>
    </message>
    <message>
        <source>One more of the line</source>
        <translation>زيادة واحد في السطر</translation>
    </message>
    <message>
        <source>One more sale</source>
        <translation>بيع آخر</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>Open sale before</source>
        <translation>البيع المفتوح السابق</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>رمز استرداد المالك</translation>
    </message>
    <message>
        <source>Page of quick keys before</source>
        <translation>الصفحة السابقة من المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>الاستعلام عن السعر</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quantity before a scan</source>
        <translation>الكمية قبل المسح</translation>
    </message>
    <message>
        <source>Quick amount</source>
        <translation>مبلغ سريع</translation>
    </message>
    <message>
        <source>Quick keys or scan list</source>
        <translation>المفاتيح السريعة أو قائمة المسح</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Reprint the receipt</source>
        <translation>إعادة طباعة الإيصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>البيع بلا ضريبة</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>سحب آخر دفعة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>إلى المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>إلغاء البيع</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>لماذا هذا السعر؟</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Manager approval needed</source>
        <translation>تلزم موافقة المدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Off in all</source>
        <translation>إجمالي الخصم</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>Nobody else here may approve this.</source>
        <translation>لا أحد غيرك هنا يمكنه الموافقة على هذا.</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>رمز {name} السري</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>1 scan waits</source>
        <translation>مسح واحد في الانتظار</translation>
    </message>
    <message>
        <source>{count} scans wait</source>
        <translation>عمليات مسح في الانتظار: {count}</translation>
    </message>
</context>
<context>
    <name>CardSlip</name>
    <message>
        <source>Last 4 digits</source>
        <translation>آخر 4 أرقام</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>رمز التفويض</translation>
    </message>
</context>
<context>
    <name>CartColumn</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Scan or tap the first item</source>
        <translation>امسح أو المس الصنف الأول</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>الأصناف: {count}</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Change due</source>
        <translation>الباقي للعميل</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Why? (optional)</source>
        <translation>لماذا؟ (اختياري)</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>سبب الفرق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>الصندوق مغلق</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>المتوقع في الدُّرج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>{amount} less than expected</source>
        <translation>أقل من المتوقع بمقدار {amount}</translation>
    </message>
    <message>
        <source>{amount} more than expected</source>
        <translation>أكثر من المتوقع بمقدار {amount}</translation>
    </message>
    <message>
        <source>To the penny</source>
        <translation>مطابق تمامًا</translation>
    </message>
</context>
<context>
    <name>CompactDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>{price} للواحد</translation>
    </message>
</context>
<context>
    <name>CompleteView</name>
    <message>
        <source>Show the receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>لماذا هذا السعر؟</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Scan the next item to start a new sale.</source>
        <translation>امسح الصنف التالي لبدء بيع جديد.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Sale {number} complete</source>
        <translation>تم البيع {number}</translation>
    </message>
    <message>
        <source>Sale {number} was complete before the program stopped</source>
        <translation>تم البيع {number} قبل توقف البرنامج</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>الباقي للعميل</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>المبلغ المردود</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Give the change, then close the drawer.</source>
        <translation>سلّم الباقي ثم أغلق الدُّرج.</translation>
    </message>
    <message>
        <source>Put the cash into the drawer, then close it.</source>
        <translation>ضع النقد في الدُّرج ثم أغلقه.</translation>
    </message>
    <message>
        <source>Pay it out of the drawer, then close it.</source>
        <translation>ادفعه من الدُّرج ثم أغلقه.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>البيع {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>كما حُفظ مع البيع.</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Cash {amount} received</source>
        <translation>نقدًا {amount} مستلم</translation>
    </message>
    <message>
        <source>Card •••• {last4} {amount}</source>
        <translation>بطاقة •••• {last4} {amount}</translation>
    </message>
    <message>
        <source>Card {amount}</source>
        <translation>بطاقة {amount}</translation>
    </message>
</context>
<context>
    <name>ContextsField</name>
    <message>
        <source>Add a way of selling</source>
        <translation>إضافة طريقة بيع</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>تناول هنا</translation>
    </message>
    <message>
        <source>Way of selling</source>
        <translation>طريقة البيع</translation>
    </message>
    <message>
        <source>Goods of this class</source>
        <translation>بضائع هذه الفئة</translation>
    </message>
    <message>
        <source>are taxed as</source>
        <translation>تُفرض ضريبتها كـ</translation>
    </message>
    <message>
        <source>Remove the way of selling</source>
        <translation>إزالة طريقة البيع</translation>
    </message>
    <message>
        <source>is taxed as</source>
        <translation>تُفرض ضريبتها كـ</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>الرمز السري من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>العلامة التجارية {max_trait} حرفًا على الأكثر، وللمنتج {max_tags} وسوم على الأكثر.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>للحزمة من 1 إلى {most_parts} أجزاء.</translation>
    </message>
    <message>
        <source>A card pays what is owed and gives no change.</source>
        <translation>البطاقة تدفع المستحق ولا تعطي باقيًا.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>يلزم اسم للفئة.</translation>
    </message>
    <message>
        <source>A category&apos;s name has 1 to 100 characters.</source>
        <translation>اسم الفئة من 1 إلى 100 حرف.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>يلزم سبب للتصحيح.</translation>
    </message>
    <message>
        <source>A country has exactly one standard tax class.</source>
        <translation>لكل بلد فئة ضريبية أساسية واحدة بالضبط.</translation>
    </message>
    <message>
        <source>A coupon can be used at least once.</source>
        <translation>يمكن استخدام القسيمة مرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A customer&apos;s name has 1 to 200 characters.</source>
        <translation>اسم العميل من 1 إلى 200 حرف.</translation>
    </message>
    <message>
        <source>A deal has a price, or a percentage off.</source>
        <translation>للعرض المجمّع سعر أو نسبة خصم.</translation>
    </message>
    <message>
        <source>A deal has at least one part, and one item of each.</source>
        <translation>للعرض المجمّع جزء واحد على الأقل وصنف من كل جزء.</translation>
    </message>
    <message>
        <source>A deal takes at least two items.</source>
        <translation>العرض المجمّع من صنفين على الأقل.</translation>
    </message>
    <message>
        <source>A department has no price: it is asked at the till.</source>
        <translation>ليس للقسم سعر: يُسأل عنه عند الصندوق.</translation>
    </message>
    <message>
        <source>A deposit bears no deposit.</source>
        <translation>لا تأمين على التأمين.</translation>
    </message>
    <message>
        <source>A deposit has a price for one piece.</source>
        <translation>للتأمين سعر لكل قطعة.</translation>
    </message>
    <message>
        <source>A description has at most {max_description} characters.</source>
        <translation>الوصف {max_description} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>لا يمكن أن يكون الخصم سالبًا.</translation>
    </message>
    <message>
        <source>A discount is 0 to 100 percent.</source>
        <translation>الخصم من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>A discount is a percent or an amount.</source>
        <translation>الخصم نسبة أو مبلغ.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount.</source>
        <translation>الخصم نسبة أو مبلغ.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>الخصم بين 0 و100 بالمئة.</translation>
    </message>
    <message>
        <source>A discount is larger than the price of its line.</source>
        <translation>الخصم أكبر من سعر سطره.</translation>
    </message>
    <message>
        <source>A group has at most {most_modifiers} choices.</source>
        <translation>للمجموعة {most_modifiers} خيارات على الأكثر.</translation>
    </message>
    <message>
        <source>A group needs a code and a name.</source>
        <translation>يلزم للمجموعة رمز واسم.</translation>
    </message>
    <message>
        <source>A group of modifiers has a name and choices.</source>
        <translation>لمجموعة الإضافات اسم وخيارات.</translation>
    </message>
    <message>
        <source>A line names either a barcode or a sku.</source>
        <translation>يذكر السطر إما باركود أو رقم منتج.</translation>
    </message>
    <message>
        <source>A list for scanning (list), or keys to tap beside the sale (tiles).</source>
        <translation>قائمة للمسح (list)، أو مفاتيح تُلمس بجانب البيع (tiles).</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>يُنتظر هنا قائمة.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>يمكن للمدير الموافقة.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation>الاسم من 1 إلى 60 حرفًا.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} letters.</source>
        <translation>الاسم {longest_name} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters.</source>
        <translation>الملاحظة {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A number from {least} on is expected here.</source>
        <translation>يُنتظر هنا عدد من {least} فما فوق.</translation>
    </message>
    <message>
        <source>A page holds at most {most_keys} keys.</source>
        <translation>تتسع الصفحة لـ {most_keys} مفتاحًا على الأكثر.</translation>
    </message>
    <message>
        <source>A payment of nothing pays nothing.</source>
        <translation>دفعة بلا مبلغ لا تدفع شيئًا.</translation>
    </message>
    <message>
        <source>A price can only be scheduled for later.</source>
        <translation>لا يمكن جدولة السعر إلا لوقت لاحق.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>لا يمكن أن يكون السعر سالبًا.</translation>
    </message>
    <message>
        <source>A price holds from a quantity above 0.</source>
        <translation>يسري السعر من كمية أكبر من 0.</translation>
    </message>
    <message>
        <source>A price list needs a name of at most 100 letters.</source>
        <translation>يلزم لقائمة الأسعار اسم من 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>يلزم اسم لقائمة الأسعار.</translation>
    </message>
    <message>
        <source>A price list needs a short code.</source>
        <translation>يلزم رمز قصير لقائمة الأسعار.</translation>
    </message>
    <message>
        <source>A product asks each group once.</source>
        <translation>يسأل المنتج كل مجموعة مرة واحدة.</translation>
    </message>
    <message>
        <source>A product is in a tax class that is gone.</source>
        <translation>منتج في فئة ضريبية لم تعد موجودة.</translation>
    </message>
    <message>
        <source>A product&apos;s name has 1 to {max_name} characters.</source>
        <translation>اسم المنتج من 1 إلى {max_name} حرفًا.</translation>
    </message>
    <message>
        <source>A promotion needs a name of at most 100 letters.</source>
        <translation>يلزم للعرض اسم من 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A quantity of 0 sells nothing.</source>
        <translation>الكمية 0 لا تبيع شيئًا.</translation>
    </message>
    <message>
        <source>A quantity sold is greater than 0.</source>
        <translation>الكمية المباعة أكبر من 0.</translation>
    </message>
    <message>
        <source>A reason has at most {longest_reason} letters.</source>
        <translation>السبب {longest_reason} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A region or postal code needs its country.</source>
        <translation>يلزم ذكر البلد مع المنطقة أو الرمز البريدي.</translation>
    </message>
    <message>
        <source>A sale without tax needs a reason and the number of its certificate.</source>
        <translation>يلزم للبيع بلا ضريبة سبب ورقم الشهادة.</translation>
    </message>
    <message>
        <source>A serial number belongs to one piece.</source>
        <translation>الرقم التسلسلي لقطعة واحدة.</translation>
    </message>
    <message>
        <source>A serial number has at most {most} letters.</source>
        <translation>الرقم التسلسلي {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A tag has 1 to {max_trait} letters.</source>
        <translation>الوسم من 1 إلى {max_trait} حرفًا.</translation>
    </message>
    <message>
        <source>A tare cannot be negative.</source>
        <translation>لا يمكن أن يكون وزن الفارغ سالبًا.</translation>
    </message>
    <message>
        <source>A tare of {tare} leaves nothing of {weight}.</source>
        <translation>وزن الفارغ {tare} لا يُبقي شيئًا من {weight}.</translation>
    </message>
    <message>
        <source>A tax context needs a code and a name.</source>
        <translation>يلزم لطريقة البيع رمز واسم.</translation>
    </message>
    <message>
        <source>A tax needs a name of at most 60 letters.</source>
        <translation>يلزم للضريبة اسم من 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A tax stands twice in the class.</source>
        <translation>ضريبة مكررة في الفئة.</translation>
    </message>
    <message>
        <source>A template looks like 21IIIIIWWWWWC or 20IIIIIVPPPPC.</source>
        <translation>يبدو القالب هكذا: 21IIIIIWWWWWC أو 20IIIIIVPPPPC.</translation>
    </message>
    <message>
        <source>A text is expected here (numbers are decimal strings).</source>
        <translation>يُنتظر هنا نص (الأعداد نصوص عشرية).</translation>
    </message>
    <message>
        <source>A text of 1 to {max_text} characters is expected here.</source>
        <translation>يُنتظر هنا نص من 1 إلى {max_text} حرفًا.</translation>
    </message>
    <message>
        <source>A tip cannot be negative.</source>
        <translation>لا يمكن أن تكون الإكرامية سالبة.</translation>
    </message>
    <message>
        <source>A tone for a good scan and another for a bad one.</source>
        <translation>نغمة للمسح الصحيح وأخرى للخاطئ.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>يُنتظر هنا عدد صحيح.</translation>
    </message>
    <message>
        <source>A {what} cannot be negative.</source>
        <translation>لا يمكن أن يكون سالبًا: {what}.</translation>
    </message>
    <message>
        <source>A {what} has 1 to {max_code} characters that are not blank.</source>
        <translation>{what}: من 1 إلى {max_code} حرفًا غير فارغ.</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>أضف العميل إلى البيع أولًا.</translation>
    </message>
    <message>
        <source>After the update {rows} rows point to nothing.</source>
        <translation>بعد التحديث توجد صفوف لا تشير إلى شيء: {rows}.</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>العمر بين 0 و{oldest} سنة.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>لا يمكن أن يكون المبلغ سالبًا.</translation>
    </message>
    <message>
        <source>An exemption needs its certificate.</source>
        <translation>يلزم للإعفاء شهادته.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>يُنتظر هنا كائن.</translation>
    </message>
    <message>
        <source>An open price is greater than 0.</source>
        <translation>السعر الحر أكبر من 0.</translation>
    </message>
    <message>
        <source>An opening float cannot be negative.</source>
        <translation>لا يمكن أن يكون الرصيد الافتتاحي سالبًا.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>خيار بلا اسم.</translation>
    </message>
    <message>
        <source>An order that is {current} cannot become {target}.</source>
        <translation>بيع حالته {current} لا يمكن أن يصبح {target}.</translation>
    </message>
    <message>
        <source>Another group is called {wanted}.</source>
        <translation>مجموعة أخرى اسمها {wanted}.</translation>
    </message>
    <message>
        <source>Another price list is called {wanted}.</source>
        <translation>قائمة أسعار أخرى اسمها {wanted}.</translation>
    </message>
    <message>
        <source>Another program has kept the store busy for more than {seconds} seconds.</source>
        <translation>برنامج آخر يشغل البيانات منذ أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Another tax is called {tax}.</source>
        <translation>ضريبة أخرى اسمها {tax}.</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>أرشِفه: لن يُباع بعد الآن، وتبقى مبيعاته مقروءة.</translation>
    </message>
    <message>
        <source>Ask for a proof of age, then go on.</source>
        <translation>اطلب إثبات العمر ثم تابع.</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>اسأل من يحق له ذلك، كالمدير.</translation>
    </message>
    <message>
        <source>At least one entry is needed.</source>
        <translation>يلزم مدخل واحد على الأقل.</translation>
    </message>
    <message>
        <source>At most so many in a sale: 1 to 9999, 0 for any number.</source>
        <translation>الحد الأقصى في البيع: من 1 إلى 9999، و0 بلا حد.</translation>
    </message>
    <message>
        <source>At most {most} can be taken off.</source>
        <translation>يمكن خصم {most} على الأكثر.</translation>
    </message>
    <message>
        <source>At most {most} of {product} are sold to one customer.</source>
        <translation>يُباع للعميل الواحد {most} من {product} على الأكثر.</translation>
    </message>
    <message>
        <source>Between 0 and 100 percent come off.</source>
        <translation>الخصم بين 0 و100 بالمئة.</translation>
    </message>
    <message>
        <source>Born on {born}: this is sold from {age} years on.</source>
        <translation>مولود في {born}: يُباع هذا من عمر {age} سنة.</translation>
    </message>
    <message>
        <source>Change or remove that line.</source>
        <translation>غيّر ذلك السطر أو أزله.</translation>
    </message>
    <message>
        <source>Change the product to have the price now.</source>
        <translation>غيّر المنتج ليسري السعر الآن.</translation>
    </message>
    <message>
        <source>Characters in a line: 32, 42 or 48.</source>
        <translation>حروف في السطر: 32 أو 42 أو 48.</translation>
    </message>
    <message>
        <source>Check that the data folder exists and that you may write to it.</source>
        <translation>تحقق من وجود مجلد البيانات ومن أنه يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>اختر يومًا أخيرًا ليس قبل الأول.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>اختر مجلدًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>اختر أرقامًا لا تتكرر ولا تتسلسل.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Contexts are set up with the taxes.</source>
        <translation>تُضبط طرق البيع مع الضرائب.</translation>
    </message>
    <message>
        <source>Each step begins at a number of items.</source>
        <translation>تبدأ كل درجة عند عدد من الأصناف.</translation>
    </message>
    <message>
        <source>Each step begins at a whole number of items.</source>
        <translation>تبدأ كل درجة عند عدد صحيح من الأصناف.</translation>
    </message>
    <message>
        <source>Each step begins at an amount.</source>
        <translation>تبدأ كل درجة عند مبلغ.</translation>
    </message>
    <message>
        <source>Each step gives a percentage or an amount.</source>
        <translation>تعطي كل درجة نسبة أو مبلغًا.</translation>
    </message>
    <message>
        <source>Either a percentage or a price, not both.</source>
        <translation>إما نسبة أو سعر، لا كلاهما.</translation>
    </message>
    <message>
        <source>Fewer items are paid than taken.</source>
        <translation>يُدفع ثمن أصناف أقل مما يؤخذ.</translation>
    </message>
    <message>
        <source>Fields are {known}.</source>
        <translation>الحقول هي {known}.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>أعطِ البيع الجديد معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>Give it a serial.</source>
        <translation>أعطه رقمًا تسلسليًا (serial).</translation>
    </message>
    <message>
        <source>Give it a unit_price.</source>
        <translation>أعطه سعرًا (unit_price).</translation>
    </message>
    <message>
        <source>Give the payments back first, then clear the sale.</source>
        <translation>رُدّ الدفعات أولًا ثم أفرغ البيع.</translation>
    </message>
    <message>
        <source>Give the payments back first, then park it.</source>
        <translation>رُدّ الدفعات أولًا ثم علّقه.</translation>
    </message>
    <message>
        <source>Go on selling, or close that shift first.</source>
        <translation>تابع البيع أو أغلق تلك الوردية أولًا.</translation>
    </message>
    <message>
        <source>Goods are taxed alike here, eaten in or taken away.</source>
        <translation>البضائع هنا متساوية الضريبة، هنا أو سفري.</translation>
    </message>
    <message>
        <source>Goods sold by weight or length take decimals.</source>
        <translation>البضائع المباعة بالوزن أو الطول تقبل الكسور.</translation>
    </message>
    <message>
        <source>In percent.</source>
        <translation>بالمئة.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>ثبّت cysqlite 0.4.0 أو أحدث.</translation>
    </message>
    <message>
        <source>It begins every number on a receipt, such as S1-R1-42.</source>
        <translation>به يبدأ كل رقم على الإيصال، مثل S1-R1-42.</translation>
    </message>
    <message>
        <source>It could never apply: at most 0 in a sale.</source>
        <translation>لن يسري أبدًا: 0 في البيع على الأكثر.</translation>
    </message>
    <message>
        <source>It has {count} digits; a UPC-A has 12 and an EAN has 13 or 8: some may be missing.</source>
        <translation>فيه {count} أرقام؛ رمز UPC-A من 12 وEAN من 13 أو 8: ربما نقص بعضها.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>فيه {shown}.</translation>
    </message>
    <message>
        <source>It has {shown}; name one “{name}”.</source>
        <translation>فيه {shown}؛ سمِّ أحدها “{name}”.</translation>
    </message>
    <message>
        <source>It holds on no day of the week.</source>
        <translation>لا يسري في أي يوم من الأسبوع.</translation>
    </message>
    <message>
        <source>It is a label of your scale for item {item}, and no product has that number.</source>
        <translation>إنها ملصقة ميزانك للصنف {item}، ولا منتج بهذا الرقم.</translation>
    </message>
    <message>
        <source>It is a web address without a product number in it.</source>
        <translation>إنه عنوان ويب بلا رقم منتج.</translation>
    </message>
    <message>
        <source>It is no longer sold; restore it first.</source>
        <translation>لم يعد يُباع؛ استعده أولًا.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>إنه رقم منصة أو طرد (SSCC) لا رقم منتج.</translation>
    </message>
    <message>
        <source>It takes at least two items.</source>
        <translation>يلزم صنفان على الأقل.</translation>
    </message>
    <message>
        <source>It was completed or dropped; start a new one.</source>
        <translation>تم أو أُسقط؛ ابدأ بيعًا جديدًا.</translation>
    </message>
    <message>
        <source>It would end ({last}) before it begins ({first}).</source>
        <translation>سينتهي ({last}) قبل أن يبدأ ({first}).</translation>
    </message>
    <message>
        <source>Its GS1 data could not be read from “{text}” on: it may be misprinted, or the scanner leaves out the separator (FNC1).</source>
        <translation>تعذرت قراءة بيانات GS1 بدءًا من “{text}”: ربما خطأ طباعة، أو أن الماسح يُسقط الفاصل (FNC1).</translation>
    </message>
    <message>
        <source>Its GS1 data holds no product number (GTIN).</source>
        <translation>بيانات GS1 فيه بلا رقم منتج (GTIN).</translation>
    </message>
    <message>
        <source>Its price stands; the rest of the sale can be discounted.</source>
        <translation>سعره ثابت؛ يمكن خصم باقي البيع.</translation>
    </message>
    <message>
        <source>Keep one of them, or give one another day.</source>
        <translation>احتفظ بأحدهما أو أعطِ أحدهما يومًا آخر.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>المعروف هو {known}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>خصم الحزمة أقل من 100 بالمئة.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>تتيح إضافة إكرامية إلى البيع؛ بلا ضريبة ولا خصم.</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <translation>فاتح أو داكن أو كما في الحاسوب.</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>القفل بعد دقائق بلا مفاتيح</translation>
    </message>
    <message>
        <source>Make a shop with `rcommerce-pos init`.</source>
        <translation>أنشئ متجرًا بالأمر `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>Make one with `rcommerce-pos init`.</source>
        <translation>أنشئه بالأمر `rcommerce-pos init`.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>أكثر من {max_entries} مدخل.</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>انقل مجلد البيانات إلى قرص محلي.</translation>
    </message>
    <message>
        <source>Name one by its SKU: {names}.</source>
        <translation>اذكر أحدها برقمه: {names}.</translation>
    </message>
    <message>
        <source>Name one of them by its SKU.</source>
        <translation>اذكر أحدها برقمه.</translation>
    </message>
    <message>
        <source>Name one of {codes}.</source>
        <translation>اذكر أحد {codes}.</translation>
    </message>
    <message>
        <source>No column holds a SKU or a barcode.</source>
        <translation>لا عمود يحوي رقم منتج أو باركود.</translation>
    </message>
    <message>
        <source>No column holds the products&apos; names.</source>
        <translation>لا عمود يحوي أسماء المنتجات.</translation>
    </message>
    <message>
        <source>No product has the code “{wanted}”.</source>
        <translation>لا منتج بالرمز “{wanted}”.</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>لا منتج اسمه “{text}”.</translation>
    </message>
    <message>
        <source>No sale is parked.</source>
        <translation>لا بيع معلّق.</translation>
    </message>
    <message>
        <source>Nobody here has this name any more.</source>
        <translation>لم يعد أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>لا أحد هنا اسمه “{name}”.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>لم يضع شيء: البيانات السابقة محفوظة في {backup}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was added. Put it aside and tell the manager.</source>
        <translation>لم يُضف شيء. ضعه جانبًا وأخبر المدير.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>لم يتغير شيء. افحص القرص.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free {megabytes} MB and start again.</source>
        <translation>لم يتغير شيء. أخلِ {megabytes} ميغابايت وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version of R Commerce POS.</source>
        <translation>لم يتغير شيء. شغّل الإصدار الأحدث من R Commerce POS.</translation>
    </message>
    <message>
        <source>Nothing was linked.</source>
        <translation>لم يُربط شيء.</translation>
    </message>
    <message>
        <source>Nothing was written. Check the permissions of the data folder.</source>
        <translation>لم يُكتب شيء. تحقق من صلاحيات مجلد البيانات.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space, then try again.</source>
        <translation>لم يُكتب شيء. أخلِ مساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep the file, and restore the last backup beside it.</source>
        <translation>لم يُكتب شيء. احتفظ بالملف واستعد آخر نسخة احتياطية بجانبه.</translation>
    </message>
    <message>
        <source>Nothing was written. Wait for it to finish (an import, a backup) and try again.</source>
        <translation>لم يُكتب شيء. انتظر حتى ينتهي (استيراد أو نسخ احتياطي) وحاول من جديد.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 are given by a shop or its scale: a label template or a product with this code is missing.</source>
        <translation>الأرقام التي تبدأ بـ 2 يعطيها المتجر أو ميزانه: ينقص قالب ملصقة أو منتج بهذا الرمز.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it a manager approves.</source>
        <translation>من سعر السطر، مع العروض والخصومات وتغييرات السعر معًا؛ وما فوقه يوافق عليه المدير.</translation>
    </message>
    <message>
        <source>Of the price of a line, with promotions, discounts and price overrides together; above it the owner approves.</source>
        <translation>من سعر السطر، مع العروض والخصومات وتغييرات السعر معًا؛ وما فوقه يوافق عليه المالك.</translation>
    </message>
    <message>
        <source>Of the window; auto is the computer&apos;s, or else the country&apos;s.</source>
        <translation>لغة النافذة؛ auto هي لغة الحاسوب وإلا فلغة البلد.</translation>
    </message>
    <message>
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>اعرض البضائع مختلفة الضريبة معًا بعرض: فهو يقسم السعر بدقة.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>يُعرض عند الصندوق إذا كان فوق 0؛ ضريبته كبضائع الفئة الأساسية.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>لا يُلغى إلا بيع من الوردية المفتوحة؛ وإلا فاسترجع البضاعة.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>القطع فقط لها أرقام تسلسلية.</translation>
    </message>
    <message>
        <source>Only weighed goods have a tare.</source>
        <translation>البضائع الموزونة فقط لها وزن فارغ.</translation>
    </message>
    <message>
        <source>Only {left} of {product} are left.</source>
        <translation>لم يبقَ من {product} إلا {left}.</translation>
    </message>
    <message>
        <source>Open it first: a correction moves money in its drawer.</source>
        <translation>افتحه أولًا: التصحيح يحرك نقدًا في دُرجه.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer.</source>
        <translation>افتحه بالنقد الموجود في الدُّرج.</translation>
    </message>
    <message>
        <source>Open it with the cash that lies in the drawer; the sale is kept.</source>
        <translation>افتحه بالنقد الموجود في الدُّرج؛ البيع محفوظ.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>ساعات السماح تبدأ وتنتهي في وقتين مختلفين.</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt.</source>
        <translation>يُطبع في نهاية كل إيصال.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied.</source>
        <translation>أعد الملف من حيث نُسخ مجلد البيانات.</translation>
    </message>
    <message>
        <source>Put the file back from where the data folder was copied; nothing was written.</source>
        <translation>أعد الملف من حيث نُسخ مجلد البيانات؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Quantities are counted in thousandths.</source>
        <translation>تُعد الكميات بالأجزاء من الألف.</translation>
    </message>
    <message>
        <source>Read the number on the receipt again.</source>
        <translation>اقرأ الرقم على الإيصال مرة أخرى.</translation>
    </message>
    <message>
        <source>Receipt footer</source>
        <translation>تذييل الإيصال</translation>
    </message>
    <message>
        <source>Receipt width</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Recount it, or ask the manager to sell it.</source>
        <translation>أعد العد أو اطلب من المدير بيعه.</translation>
    </message>
    <message>
        <source>Remove the line instead.</source>
        <translation>أزل السطر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --map {field}=COLUMN.</source>
        <translation>أعد تسمية أحدهما أو استخدم --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>Returns to the sign-in screen with the sale kept; 0 never locks.</source>
        <translation>يعود إلى تسجيل الدخول مع حفظ البيع؛ 0 لا يقفل أبدًا.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a store and is not used.</source>
        <translation>قد يُتلف SQLite {version} البيانات ولذلك لا يُستخدم.</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>احفظه بصيغة CSV (مفصول بفواصل) واستورد ذلك.</translation>
    </message>
    <message>
        <source>Say from when on it applies.</source>
        <translation>اذكر متى يبدأ سريانه.</translation>
    </message>
    <message>
        <source>Say how many items are given for less.</source>
        <translation>اذكر كم صنفًا يُعطى بسعر أقل.</translation>
    </message>
    <message>
        <source>Say how many items it takes.</source>
        <translation>اذكر كم صنفًا يلزم.</translation>
    </message>
    <message>
        <source>Say how many percent come off.</source>
        <translation>اذكر نسبة الخصم.</translation>
    </message>
    <message>
        <source>Say how much comes off.</source>
        <translation>اذكر كم يُخصم.</translation>
    </message>
    <message>
        <source>Say in the products window what it consists of.</source>
        <translation>اذكر مكوناته في نافذة المنتجات.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>اذكره في {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Say the amount.</source>
        <translation>اذكر المبلغ.</translation>
    </message>
    <message>
        <source>Say what it costs.</source>
        <translation>اذكر سعره.</translation>
    </message>
    <message>
        <source>Say which with --map name=COLUMN. The file has {shown}.</source>
        <translation>حدده بـ --map name=COLUMN. في الملف {shown}.</translation>
    </message>
    <message>
        <source>Say which with --map sku=COLUMN or --map barcode=COLUMN. The file has {shown}.</source>
        <translation>حدده بـ --map sku=COLUMN أو --map barcode=COLUMN. في الملف {shown}.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>امسح القطع واحدة واحدة.</translation>
    </message>
    <message>
        <source>Scanner bounce</source>
        <translation>ارتداد الماسح</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>شاشة البيع</translation>
    </message>
    <message>
        <source>Service charge in percent</source>
        <translation>رسم الخدمة بالمئة</translation>
    </message>
    <message>
        <source>Somebody else approves.</source>
        <translation>شخص آخر يوافق.</translation>
    </message>
    <message>
        <source>Somebody else can sign in meanwhile; a manager can unlock it.</source>
        <translation>يمكن لشخص آخر الدخول في هذه الأثناء؛ ويمكن للمدير فتح القفل.</translation>
    </message>
    <message>
        <source>Somebody else rings it up.</source>
        <translation>شخص آخر يسجل البيع.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>يمكن أن يسمح به شخص عمره كافٍ.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Take the rest in cash or by card.</source>
        <translation>خذ الباقي نقدًا أو بالبطاقة.</translation>
    </message>
    <message>
        <source>Take them off the product first.</source>
        <translation>أزلها من المنتج أولًا.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>مجموع الضرائب التي هي نسبة من السعر شاملًا إياها 100 أو أكثر.</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>حجم النص والأزرار</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>رقم المنتج “{sku}” يخص {product} أصلًا.</translation>
    </message>
    <message>
        <source>The amount “{text}” has more decimals than {currency} has.</source>
        <translation>في المبلغ “{text}” كسور أكثر مما في {currency}.</translation>
    </message>
    <message>
        <source>The amount “{text}” is too large.</source>
        <translation>المبلغ “{text}” كبير جدًا.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>النسخة الاحتياطية اللازمة قبل التحديث غير سليمة.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” is there twice.</source>
        <translation>الباركود “{barcode}” مكرر.</translation>
    </message>
    <message>
        <source>The barcode “{barcode}” stands for nothing.</source>
        <translation>الباركود “{barcode}” لا يمثل شيئًا.</translation>
    </message>
    <message>
        <source>The checkout “{checkout_id}” was completed already with other content.</source>
        <translation>أُتمّت عملية الدفع “{checkout_id}” من قبل بمحتوى آخر.</translation>
    </message>
    <message>
        <source>The code of a coupon has 3 to 40 letters or digits.</source>
        <translation>رمز القسيمة من 3 إلى 40 حرفًا أو رقمًا.</translation>
    </message>
    <message>
        <source>The code of a price list has 1 to 30 characters.</source>
        <translation>رمز قائمة الأسعار من 1 إلى 30 حرفًا.</translation>
    </message>
    <message>
        <source>The code of a tax has 1 to 20 letters, and no blank.</source>
        <translation>رمز الضريبة من 1 إلى 20 حرفًا بلا فراغ.</translation>
    </message>
    <message>
        <source>The column “{column}” is there {count} times.</source>
        <translation>العمود “{column}” موجود {count} مرات.</translation>
    </message>
    <message>
        <source>The coupon {coupon} counts once in a sale.</source>
        <translation>تُحسب القسيمة {coupon} مرة في البيع.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is in this sale already.</source>
        <translation>القسيمة {coupon} في هذا البيع أصلًا.</translation>
    </message>
    <message>
        <source>The coupon {coupon} is limited for each customer.</source>
        <translation>القسيمة {coupon} محدودة لكل عميل.</translation>
    </message>
    <message>
        <source>The coupon {coupon} was redeemed already.</source>
        <translation>استُخدمت القسيمة {coupon} من قبل.</translation>
    </message>
    <message>
        <source>The coupon {folded} is there already.</source>
        <translation>القسيمة {folded} موجودة أصلًا.</translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken off.</source>
        <translation>الخصم أكبر مما يُخصم منه.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The document is {document}.</source>
        <translation>المستند هو {document}.</translation>
    </message>
    <message>
        <source>The file has no column for the {wanted}.</source>
        <translation>لا عمود في الملف لهذا: {wanted}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>لا عمود “{column}” في الملف.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>اليوم الأول {first} بعد الأخير {last}.</translation>
    </message>
    <message>
        <source>The first line names the columns, and each product has a line of its own.</source>
        <translation>السطر الأول يسمي الأعمدة، ولكل منتج سطر.</translation>
    </message>
    <message>
        <source>The first line of {file} {reason}: it is no list of products.</source>
        <translation>السطر الأول من {file} {reason}: هذه ليست قائمة منتجات.</translation>
    </message>
    <message>
        <source>The import {wanted} was taken back already.</source>
        <translation>سُحب الاستيراد {wanted} من قبل.</translation>
    </message>
    <message>
        <source>The included taxes leave nothing of the price.</source>
        <translation>الضرائب المشمولة لا تُبقي شيئًا من السعر.</translation>
    </message>
    <message>
        <source>The inner check digit of this label ({measure}) should be {digit}: it may be misread, or the label follows another template.</source>
        <translation>رقم التحقق الداخلي لهذه الملصقة ({measure}) ينبغي أن يكون {digit}: ربما خطأ قراءة، أو أن الملصقة تتبع قالبًا آخر.</translation>
    </message>
    <message>
        <source>The label carries a weight, and {product} is sold by {unit}.</source>
        <translation>في الملصقة وزن، و{product} يُباع بوحدة {unit}.</translation>
    </message>
    <message>
        <source>The label presets name no countries.</source>
        <translation>قوالب الملصقات لا تذكر بلدانًا.</translation>
    </message>
    <message>
        <source>The label template “{pattern}” cannot be used: {fault}.</source>
        <translation>قالب الملصقة “{pattern}” لا يصلح: {fault}.</translation>
    </message>
    <message>
        <source>The last digit of this label should be {digit}: it may be a misread or mistyped code.</source>
        <translation>آخر رقم في هذه الملصقة ينبغي أن يكون {digit}: ربما خطأ قراءة أو كتابة.</translation>
    </message>
    <message>
        <source>The last digit should be {digit}: it may be a misread or mistyped code.</source>
        <translation>آخر رقم ينبغي أن يكون {digit}: ربما خطأ قراءة أو كتابة.</translation>
    </message>
    <message>
        <source>The name “{name}” holds control characters.</source>
        <translation>في الاسم “{name}” محارف تحكم.</translation>
    </message>
    <message>
        <source>The one with the higher priority takes them (priority), or whatever saves the customer most (best).</source>
        <translation>العرض الأعلى أولوية يأخذها (priority)، أو ما يوفر للعميل أكثر (best).</translation>
    </message>
    <message>
        <source>The product has the barcode “{barcode}” already.</source>
        <translation>للمنتج الباركود “{barcode}” أصلًا.</translation>
    </message>
    <message>
        <source>The quantity does not come out in whole thousandths.</source>
        <translation>لا تخرج الكمية بأجزاء كاملة من الألف.</translation>
    </message>
    <message>
        <source>The quantity “{text}” has more than three decimals.</source>
        <translation>في الكمية “{text}” أكثر من ثلاث منازل عشرية.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is too large.</source>
        <translation>الكمية “{text}” كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The sale is as it was.</source>
        <translation>البيع كما كان.</translation>
    </message>
    <message>
        <source>The sale {number} belongs to another shift.</source>
        <translation>البيع {number} يخص وردية أخرى.</translation>
    </message>
    <message>
        <source>The sale {number} is written as paid like that already.</source>
        <translation>البيع {number} مسجل مدفوعًا هكذا أصلًا.</translation>
    </message>
    <message>
        <source>The sale {number} was voided already by {staff}.</source>
        <translation>ألغى {staff} البيع {number} من قبل.</translation>
    </message>
    <message>
        <source>The same code again within so many milliseconds is one item.</source>
        <translation>الرمز نفسه خلال هذه الأجزاء من الثانية صنف واحد.</translation>
    </message>
    <message>
        <source>The secret that PINs are checked with ({file}) cannot be read.</source>
        <translation>تعذرت قراءة السر الذي تُفحص به الرموز السرية ({file}).</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>أصغر قطعة نقد أكبر من 0.</translation>
    </message>
    <message>
        <source>The store in {folder} was never set up.</source>
        <translation>البيانات في {folder} لم تُضبط قط.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>تعذر فتح ملف البيانات.</translation>
    </message>
    <message>
        <source>The store&apos;s file does not take the setting {name} = {number} (it has {found}).</source>
        <translation>ملف البيانات لا يقبل الإعداد {name} = {number} (فيه {found}).</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no store.</source>
        <translation>ملف البيانات تالف أو ليس ملف بيانات.</translation>
    </message>
    <message>
        <source>The store&apos;s file may not be written.</source>
        <translation>لا يُسمح بالكتابة في ملف البيانات.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>الصندوق غير مفتوح.</translation>
    </message>
    <message>
        <source>The till was opened already by {staff}.</source>
        <translation>فتح {staff} الصندوق من قبل.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} cannot be read.</source>
        <translation>تعذرت قراءة مفتاح توقيع الصندوق {file}.</translation>
    </message>
    <message>
        <source>The till&apos;s signing key {file} is damaged.</source>
        <translation>مفتاح توقيع الصندوق {file} تالف.</translation>
    </message>
    <message>
        <source>The unit price “{text}” has more than six decimals.</source>
        <translation>في سعر الوحدة “{text}” أكثر من ست منازل عشرية.</translation>
    </message>
    <message>
        <source>The unit price “{text}” is too large.</source>
        <translation>سعر الوحدة “{text}” كبير جدًا.</translation>
    </message>
    <message>
        <source>The value of ({identifier}) {label}, “{value}”, is not a possible one: it may be misprinted.</source>
        <translation>قيمة ({identifier}) {label}، “{value}”، غير ممكنة: ربما خطأ طباعة.</translation>
    </message>
    <message>
        <source>The variant {values} is there twice.</source>
        <translation>المتغير {values} مكرر.</translation>
    </message>
    <message>
        <source>The words of a {what} have 1 to {longest_label} letters.</source>
        <translation>النص ({what}) من 1 إلى {longest_label} حرفًا.</translation>
    </message>
    <message>
        <source>The {what} code “{wanted}” is not 1 to {longest_code} letters and digits.</source>
        <translation>الرمز “{wanted}” ({what}) ليس من 1 إلى {longest_code} حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The {what} “{wanted}” begins or ends with a blank, or holds a line end.</source>
        <translation>“{wanted}” ({what}) يبدأ أو ينتهي بفراغ أو فيه نهاية سطر.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>توجد {most_pages} صفحات على الأكثر.</translation>
    </message>
    <message>
        <source>There are no tax classes for the country “{country}” yet.</source>
        <translation>لا فئات ضريبية بعد للبلد “{country}”.</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>المجموعة “{group}” موجودة أصلًا.</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already.</source>
        <translation>في {folder} متجر أصلًا.</translation>
    </message>
    <message>
        <source>There is no coupon {coupon}.</source>
        <translation>لا توجد قسيمة {coupon}.</translation>
    </message>
    <message>
        <source>There is no import “{wanted}”.</source>
        <translation>لا يوجد استيراد “{wanted}”.</translation>
    </message>
    <message>
        <source>There is no line {number} in this sale.</source>
        <translation>لا يوجد سطر {number} في هذا البيع.</translation>
    </message>
    <message>
        <source>There is no price list “{wanted}”.</source>
        <translation>لا توجد قائمة أسعار “{wanted}”.</translation>
    </message>
    <message>
        <source>There is no room for the backup that must be made before the update.</source>
        <translation>لا مساحة للنسخة الاحتياطية اللازمة قبل التحديث.</translation>
    </message>
    <message>
        <source>There is no sale “{number}” in this shop.</source>
        <translation>لا يوجد بيع “{number}” في هذا المتجر.</translation>
    </message>
    <message>
        <source>There is no service charge in this shop.</source>
        <translation>لا رسم خدمة في هذا المتجر.</translation>
    </message>
    <message>
        <source>There is no shop in {folder} yet.</source>
        <translation>لا متجر بعد في {folder}.</translation>
    </message>
    <message>
        <source>There is no such group of modifiers.</source>
        <translation>لا توجد مجموعة إضافات كهذه.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop.</source>
        <translation>لا يوجد بيع كهذا في هذا المتجر.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>لا توجد وردية كهذه.</translation>
    </message>
    <message>
        <source>There is no tax class “{tax_class}”.</source>
        <translation>لا توجد فئة ضريبية “{tax_class}”.</translation>
    </message>
    <message>
        <source>There is no tax context “{wanted}”.</source>
        <translation>لا توجد طريقة بيع “{wanted}”.</translation>
    </message>
    <message>
        <source>There is no till “{register}” in this shop.</source>
        <translation>لا يوجد صندوق “{register}” في هذا المتجر.</translation>
    </message>
    <message>
        <source>There is nothing in this sale yet.</source>
        <translation>لا شيء في هذا البيع بعد.</translation>
    </message>
    <message>
        <source>There is nothing to give a discount on yet.</source>
        <translation>لا شيء يُخصم منه بعد.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>هذا الرمز السري مما يجربه أي شخص أولًا.</translation>
    </message>
    <message>
        <source>This choice does not belong to the product.</source>
        <translation>هذا الخيار لا يخص المنتج.</translation>
    </message>
    <message>
        <source>This customer has redeemed the coupon {coupon}.</source>
        <translation>استخدم هذا العميل القسيمة {coupon} من قبل.</translation>
    </message>
    <message>
        <source>This customer is not known any more.</source>
        <translation>لم يعد هذا العميل معروفًا.</translation>
    </message>
    <message>
        <source>This icon or colour is not there.</source>
        <translation>هذه الأيقونة أو اللون غير موجود.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>هذا ليس مستند JSON ({error}).</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>لم تعد هذه الصفحة موجودة.</translation>
    </message>
    <message>
        <source>This person does not work here.</source>
        <translation>هذا الشخص لا يعمل هنا.</translation>
    </message>
    <message>
        <source>This price list is gone.</source>
        <translation>لم تعد قائمة الأسعار هذه موجودة.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>لم يعد هذا المنتج في الكتالوج.</translation>
    </message>
    <message>
        <source>This promotion is not known any more.</source>
        <translation>لم يعد هذا العرض معروفًا.</translation>
    </message>
    <message>
        <source>This sale is no longer open.</source>
        <translation>لم يعد هذا البيع مفتوحًا.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>لم يعد هذا البيع معلّقًا.</translation>
    </message>
    <message>
        <source>This sale is partly paid.</source>
        <translation>دُفع جزء من هذا البيع.</translation>
    </message>
    <message>
        <source>This sale was never set aside.</source>
        <translation>لم يوضع هذا البيع جانبًا قط.</translation>
    </message>
    <message>
        <source>This shop has no owner.</source>
        <translation>ليس لهذا المتجر مالك.</translation>
    </message>
    <message>
        <source>This shop has no standard tax class.</source>
        <translation>ليس لهذا المتجر فئة ضريبية أساسية.</translation>
    </message>
    <message>
        <source>This shop has several tills.</source>
        <translation>لهذا المتجر عدة صناديق.</translation>
    </message>
    <message>
        <source>This shop is open in another window already ({holder}).</source>
        <translation>هذا المتجر مفتوح في نافذة أخرى ({holder}).</translation>
    </message>
    <message>
        <source>This shop is open in another window already.</source>
        <translation>هذا المتجر مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This store has no shop yet.</source>
        <translation>لا متجر في هذه البيانات بعد.</translation>
    </message>
    <message>
        <source>This store was written by a newer version (schema {found}; this one knows {known}).</source>
        <translation>كتب هذه البيانات إصدار أحدث (المخطط {found}؛ هذا يعرف {known}).</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>الإكراميات</translation>
    </message>
    <message>
        <source>Tips are switched off in this shop.</source>
        <translation>الإكراميات معطلة في هذا المتجر.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>محاولات خاطئة كثيرة لرمز {name} السري. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>عمودان اسمهما “{name}” ولا يتضح أيهما يحوي: {field}.</translation>
    </message>
    <message>
        <source>Two steps begin at the same point.</source>
        <translation>درجتان تبدآن عند النقطة نفسها.</translation>
    </message>
    <message>
        <source>Type 3 * for three.</source>
        <translation>اكتب 3 * لثلاثة.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin.</source>
        <translation>استخدم اسمًا مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use its three-letter code, such as EUR.</source>
        <translation>استخدم رمزها من ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>Use that window, or close it first. Nothing was changed.</source>
        <translation>استخدم تلك النافذة أو أغلقها أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>تختلف المتغيرات في 1 إلى {max_options} خيارات مسماة.</translation>
    </message>
    <message>
        <source>Weekdays are 0 (Monday) to 6.</source>
        <translation>أيام الأسبوع من 0 (الاثنين) إلى 6.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>أعد وزنه.</translation>
    </message>
    <message>
        <source>What a cashier may take off, in percent</source>
        <translation>ما يحق للكاشير خصمه، بالمئة</translation>
    </message>
    <message>
        <source>What a manager may take off, in percent</source>
        <translation>ما يحق للمدير خصمه، بالمئة</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>ما يُحسب مع البضاعة هو تأمين.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>ما قُرئ قبله استُورد؛ أصلح الملف واستورده من جديد.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>حين يريد عرضان البضاعة نفسها</translation>
    </message>
    <message>
        <source>Write the rate into the tax settings; the rest of the sale is kept.</source>
        <translation>أدخل النسبة في الضرائب؛ يبقى باقي البيع محفوظًا.</translation>
    </message>
    <message>
        <source>Wrong {what}. 1 try left before a wait.</source>
        <translation>خطأ: {what}. بقيت محاولة واحدة قبل الانتظار.</translation>
    </message>
    <message>
        <source>Wrong {what}. Wait {seconds} seconds.</source>
        <translation>خطأ: {what}. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Wrong {what}. {left} tries left before a wait.</source>
        <translation>خطأ: {what}. المحاولات الباقية قبل الانتظار: {left}.</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>رقم التحقق (V) لا يوجد إلا لقياس من أربعة أو خمسة أرقام</translation>
    </message>
    <message>
        <source>a price cannot be negative</source>
        <translation>لا يمكن أن يكون السعر سالبًا</translation>
    </message>
    <message>
        <source>add a barcode</source>
        <translation>إضافة باركود</translation>
    </message>
    <message>
        <source>add a category</source>
        <translation>إضافة فئة</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>archive a product</source>
        <translation>أرشفة منتج</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>between {least} and {most}.</source>
        <translation>بين {least} و{most}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>change a bundle</source>
        <translation>تغيير حزمة</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>تغيير سعر</translation>
    </message>
    <message>
        <source>change a product</source>
        <translation>تغيير منتج</translation>
    </message>
    <message>
        <source>change modifiers</source>
        <translation>تغيير الإضافات</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>تغيير قوائم الأسعار</translation>
    </message>
    <message>
        <source>change promotions</source>
        <translation>تغيير العروض</translation>
    </message>
    <message>
        <source>change quick keys</source>
        <translation>تغيير المفاتيح السريعة</translation>
    </message>
    <message>
        <source>change staff</source>
        <translation>تغيير الموظفين</translation>
    </message>
    <message>
        <source>change taxes</source>
        <translation>تغيير الضرائب</translation>
    </message>
    <message>
        <source>change the PIN of somebody else</source>
        <translation>تغيير الرمز السري لشخص آخر</translation>
    </message>
    <message>
        <source>close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>correct how a sale was paid</source>
        <translation>تصحيح طريقة دفع بيع</translation>
    </message>
    <message>
        <source>create a product</source>
        <translation>إنشاء منتج</translation>
    </message>
    <message>
        <source>delete a product</source>
        <translation>حذف منتج</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>exempt somebody from tax</source>
        <translation>إعفاء شخص من الضريبة</translation>
    </message>
    <message>
        <source>explain a difference</source>
        <translation>تفسير فرق</translation>
    </message>
    <message>
        <source>give a discount</source>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>give a discount on the sale</source>
        <translation>منح خصم على البيع</translation>
    </message>
    <message>
        <source>holds a name without an end</source>
        <translation>فيه اسم بلا نهاية</translation>
    </message>
    <message>
        <source>honour a former price</source>
        <translation>احترام سعر سابق</translation>
    </message>
    <message>
        <source>import prices</source>
        <translation>استيراد أسعار</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>استيراد منتجات</translation>
    </message>
    <message>
        <source>it has more than one check digit (V)</source>
        <translation>فيه أكثر من رقم تحقق (V)</translation>
    </message>
    <message>
        <source>it has no item digits (I)</source>
        <translation>ليس فيه أرقام صنف (I)</translation>
    </message>
    <message>
        <source>it has {places} places instead of 8, 12 or 13</source>
        <translation>فيه {places} خانات بدلًا من 8 أو 12 أو 13</translation>
    </message>
    <message>
        <source>it needs exactly one of weight (W), price (P) or count (N)</source>
        <translation>يلزمه واحد فقط من الوزن (W) أو السعر (P) أو العدد (N)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} has no price of its own.</source>
        <translation>lines[{index}]: ليس لـ {product} سعر خاص.</translation>
    </message>
    <message>
        <source>lines[{index}]: {product} is sold with its serial number.</source>
        <translation>lines[{index}]: يُباع {product} برقمه التسلسلي.</translation>
    </message>
    <message>
        <source>link a code to a product</source>
        <translation>ربط رمز بمنتج</translation>
    </message>
    <message>
        <source>look at sales</source>
        <translation>الاطلاع على المبيعات</translation>
    </message>
    <message>
        <source>look up a price</source>
        <translation>الاستعلام عن سعر</translation>
    </message>
    <message>
        <source>make a coupon</source>
        <translation>إنشاء قسيمة</translation>
    </message>
    <message>
        <source>make a group of customers</source>
        <translation>إنشاء مجموعة عملاء</translation>
    </message>
    <message>
        <source>no unit goes with it: {measure}</source>
        <translation>لا وحدة معه: {measure}</translation>
    </message>
    <message>
        <source>one of {choices}.</source>
        <translation>أحد {choices}.</translation>
    </message>
    <message>
        <source>open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>price of a barcode</source>
        <translation>سعر باركود</translation>
    </message>
    <message>
        <source>print a copy of a receipt</source>
        <translation>طباعة نسخة من إيصال</translation>
    </message>
    <message>
        <source>put a customer into a group</source>
        <translation>وضع عميل في مجموعة</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>read the reports</source>
        <translation>قراءة التقارير</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>استعادة منتج</translation>
    </message>
    <message>
        <source>say who of the staff a customer is</source>
        <translation>تحديد أي الموظفين هو عميل</translation>
    </message>
    <message>
        <source>schedule a price</source>
        <translation>جدولة سعر</translation>
    </message>
    <message>
        <source>see the exceptions</source>
        <translation>الاطلاع على الاستثناءات</translation>
    </message>
    <message>
        <source>see the expected cash</source>
        <translation>الاطلاع على النقد المتوقع</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>sell at an open price</source>
        <translation>البيع بسعر حر</translation>
    </message>
    <message>
        <source>sell without tax</source>
        <translation>البيع بلا ضريبة</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>تسوية ملصقة</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>سحب استيراد</translation>
    </message>
    <message>
        <source>take goods out after the total was called</source>
        <translation>إزالة بضاعة بعد طلب الإجمالي</translation>
    </message>
    <message>
        <source>take somebody on</source>
        <translation>توظيف شخص</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>يجب أن يرد رقم التحقق (C) مرة واحدة في النهاية</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>يجب أن تتجاور خانات {letter}</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>يُنتظر هنا true أو false.</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>unit_price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>unlock somebody</source>
        <translation>فتح قفل شخص</translation>
    </message>
    <message>
        <source>void a finished sale</source>
        <translation>إلغاء بيع منتهٍ</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>لا يمكن لـ {actor} الموافقة لـ {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>لا يمكن لـ {actor} البيع لـ {customer}: الشخص نفسه.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>غير مسموح لـ {actor}: {act}.</translation>
    </message>
    <message>
        <source>{approver} may not approve this either.</source>
        <translation>لا يحق لـ {approver} الموافقة أيضًا.</translation>
    </message>
    <message>
        <source>{born} is no birth date.</source>
        <translation>{born} ليس تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>{card} by card is more than the {gross} to pay.</source>
        <translation>{card} بالبطاقة أكثر من {gross} المطلوب دفعه.</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} أشخاص هنا اسمهم “{name}”.</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>تُحسب {currency} بعدد {digits} من المنازل العشرية.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تعذرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} has a header and no prices.</source>
        <translation>في {file} رأس بلا أسعار.</translation>
    </message>
    <message>
        <source>{file} has a header and no products.</source>
        <translation>في {file} رأس بلا منتجات.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {max_columns} are read.</source>
        <translation>في {file} {columns} عمودًا؛ يُقرأ {max_columns} على الأكثر.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} قاعدة بيانات برنامج آخر.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation>{file} ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>{group}: at least {least} and at most {most} of {choices} cannot be chosen.</source>
        <translation>{group}: لا يمكن اختيار {least} على الأقل و{most} على الأكثر من {choices}.</translation>
    </message>
    <message>
        <source>{group}: choose {least} to {most}.</source>
        <translation>{group}: اختر من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{group}: choose {least}.</source>
        <translation>{group}: اختر {least}.</translation>
    </message>
    <message>
        <source>{group}: each choice has a name of its own.</source>
        <translation>{group}: لكل خيار اسم خاص به.</translation>
    </message>
    <message>
        <source>{group}: more is preset than may be chosen.</source>
        <translation>{group}: المحدد سلفًا أكثر من المسموح.</translation>
    </message>
    <message>
        <source>{left} is left to pay.</source>
        <translation>بقي للدفع {left}.</translation>
    </message>
    <message>
        <source>{modifier} takes nothing out of stock.</source>
        <translation>{modifier} لا يأخذ شيئًا من المخزون.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>لا يمكن عد {number} قطع من {denomination}.</translation>
    </message>
    <message>
        <source>{percent}% off {subject}: the limit of {actor} is {limit}%.</source>
        <translation>خصم {percent}% على {subject}: حد {actor} هو {limit}%.</translation>
    </message>
    <message>
        <source>{places} decimals do not suit: {measure}</source>
        <translation>{places} منازل عشرية لا تناسب: {measure}</translation>
    </message>
    <message>
        <source>{place}: no product has the SKU “{sku}”.</source>
        <translation>{place}: لا منتج بالرقم “{sku}”.</translation>
    </message>
    <message>
        <source>{place}: no product has the code “{barcode}”.</source>
        <translation>{place}: لا منتج بالرمز “{barcode}”.</translation>
    </message>
    <message>
        <source>{place}: {count} products share the code “{barcode}”.</source>
        <translation>{place}: {count} منتجات تشترك في الرمز “{barcode}”.</translation>
    </message>
    <message>
        <source>{place}: {product} has no modifier “{modifier}”.</source>
        <translation>{place}: ليس لـ {product} الإضافة “{modifier}”.</translation>
    </message>
    <message>
        <source>{place}: {product} is archived.</source>
        <translation>{place}: {product} مؤرشف.</translation>
    </message>
    <message>
        <source>{place}: {product} is sold in variants.</source>
        <translation>{place}: يُباع {product} بمتغيرات.</translation>
    </message>
    <message>
        <source>{price_list} would end ({last}) before it begins ({first}).</source>
        <translation>ستنتهي {price_list} ({last}) قبل أن تبدأ ({first}).</translation>
    </message>
    <message>
        <source>{product} asks these modifiers.</source>
        <translation>يسأل {product} عن هذه الإضافات.</translation>
    </message>
    <message>
        <source>{product} bears no deposit.</source>
        <translation>لا تأمين على {product}.</translation>
    </message>
    <message>
        <source>{product} belongs to the line above it.</source>
        <translation>{product} يتبع السطر الذي فوقه.</translation>
    </message>
    <message>
        <source>{product} cannot be part of a bundle.</source>
        <translation>لا يمكن أن يكون {product} جزءًا من حزمة.</translation>
    </message>
    <message>
        <source>{product} has no parts yet.</source>
        <translation>ليس لـ {product} أجزاء بعد.</translation>
    </message>
    <message>
        <source>{product} has no price of its own.</source>
        <translation>ليس لـ {product} سعر خاص.</translation>
    </message>
    <message>
        <source>{product} is archived: it is no longer sold.</source>
        <translation>{product} مؤرشف: لم يعد يُباع.</translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation>لا خصم أبدًا على {product}.</translation>
    </message>
    <message>
        <source>{product} is no bundle.</source>
        <translation>{product} ليس حزمة.</translation>
    </message>
    <message>
        <source>{product} is recalled: {reason}</source>
        <translation>سُحب {product} من السوق: {reason}</translation>
    </message>
    <message>
        <source>{product} is sold by staff from {age} years on.</source>
        <translation>يبيع {product} موظفون من عمر {age} سنة.</translation>
    </message>
    <message>
        <source>{product} is sold from {age} years: the age was not confirmed.</source>
        <translation>يُباع {product} من عمر {age} سنة: لم يُؤكد العمر.</translation>
    </message>
    <message>
        <source>{product} is sold from {first} to {last} only.</source>
        <translation>يُباع {product} من {first} إلى {last} فقط.</translation>
    </message>
    <message>
        <source>{product} is taxed differently from {bundle}.</source>
        <translation>ضريبة {product} تختلف عن {bundle}.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>بيع {product} أو خُزّن من قبل ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>{product}: each variant needs a value for {options}.</source>
        <translation>{product}: يلزم كل متغير قيمة لـ {options}.</translation>
    </message>
    <message>
        <source>{product}: the tax {tax} has no rate on {day}.</source>
        <translation>{product}: ليس للضريبة {tax} نسبة في {day}.</translation>
    </message>
    <message>
        <source>{product}: {quantity} is no quantity.</source>
        <translation>{product}: {quantity} ليست كمية.</translation>
    </message>
    <message>
        <source>{promotion} holds at certain times: say when it is.</source>
        <translation>يسري {promotion} في أوقات معينة: اذكر متى.</translation>
    </message>
    <message>
        <source>{promotion} is not offered any more.</source>
        <translation>لم يعد {promotion} معروضًا.</translation>
    </message>
    <message>
        <source>{quantity} is not a whole number of pieces.</source>
        <translation>{quantity} ليس عددًا صحيحًا من القطع.</translation>
    </message>
    <message>
        <source>{setting}: {problem}</source>
        <translation>{setting}: {problem}</translation>
    </message>
    <message>
        <source>{setting}: “{value}” is of the wrong kind.</source>
        <translation>{setting}: “{value}” من نوع خاطئ.</translation>
    </message>
    <message>
        <source>{tax} has two rates from {day} in one zone.</source>
        <translation>لـ {tax} نسبتان من {day} في منطقة واحدة.</translation>
    </message>
    <message>
        <source>{tax} needs at least one rate.</source>
        <translation>يلزم {tax} نسبة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{tax}: {rate} percent is no rate.</source>
        <translation>{tax}: {rate} بالمئة ليست نسبة.</translation>
    </message>
    <message>
        <source>“{choice}” is neither priority nor best.</source>
        <translation>“{choice}” ليس priority ولا best.</translation>
    </message>
    <message>
        <source>“{country}” is no country code, such as US.</source>
        <translation>“{country}” ليس رمز بلد مثل US.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency.</source>
        <translation>“{currency}” ليست عملة.</translation>
    </message>
    <message>
        <source>“{field}” is not a field.</source>
        <translation>“{field}” ليس حقلًا.</translation>
    </message>
    <message>
        <source>“{given}” is not a number.</source>
        <translation>“{given}” ليس عددًا.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” مفقود.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>“{key}” غير معروف هنا.</translation>
    </message>
    <message>
        <source>“{kind}” is no way to pay here ({known}).</source>
        <translation>“{kind}” ليست طريقة دفع هنا ({known}).</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>“{kind}” ليس من {known}.</translation>
    </message>
    <message>
        <source>“{letter}” means nothing in it</source>
        <translation>“{letter}” لا يعني شيئًا فيه</translation>
    </message>
    <message>
        <source>“{named}” is neither gross nor net.</source>
        <translation>“{named}” ليس gross ولا net.</translation>
    </message>
    <message>
        <source>“{name}” is neither line nor document.</source>
        <translation>“{name}” ليس line ولا document.</translation>
    </message>
    <message>
        <source>“{name}” is no promotion of the document.</source>
        <translation>“{name}” ليس عرضًا في المستند.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason ({known}).</source>
        <translation>“{reason}” ليس سببًا ({known}).</translation>
    </message>
    <message>
        <source>“{text}” is no age in years.</source>
        <translation>“{text}” ليس عمرًا بالسنوات.</translation>
    </message>
    <message>
        <source>“{text}” is no date and time, such as 2026-03-01T17:30.</source>
        <translation>“{text}” ليس تاريخًا ووقتًا مثل 2026-03-01T17:30.</translation>
    </message>
    <message>
        <source>“{text}” is no date, such as 2026-06-16.</source>
        <translation>“{text}” ليس تاريخًا مثل 2026-06-16.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>“{text}” ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{text}” is no day with its year in full.</source>
        <translation>“{text}” ليس يومًا بسنته الكاملة.</translation>
    </message>
    <message>
        <source>“{text}” is no key.</source>
        <translation>“{text}” ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity of these goods.</source>
        <translation>“{text}” ليست كمية من هذه البضاعة.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 17:30.</source>
        <translation>“{text}” ليس وقتًا مثل 17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>“{text}” ليس عددًا</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}.</source>
        <translation>“{text}” غير صالح: {what}.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}</source>
        <translation>“{text}” قد يكون {whole}{part} أو {whole}.{part}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}</source>
        <translation>“{unit}” ليس من {known}</translation>
    </message>
    <message>
        <source>“{unit}” is not one of {known}.</source>
        <translation>“{unit}” ليس من {known}.</translation>
    </message>
    <message>
        <source>“{wanted}” is no currency (ISO 4217).</source>
        <translation>“{wanted}” ليست عملة (ISO 4217).</translation>
    </message>
    <message>
        <source>“{wanted}” is not a currency.</source>
        <translation>“{wanted}” ليست عملة.</translation>
    </message>
    <message>
        <source>“{wanted}” is not among the taxes.</source>
        <translation>“{wanted}” ليست ضمن الضرائب.</translation>
    </message>
    <message>
        <source>“{wanted}” stands twice.</source>
        <translation>“{wanted}” مكرر.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>“{zone}” ليست منطقة زمنية.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less of {name}</source>
        <translation>إنقاص واحد من {name}</translation>
    </message>
    <message>
        <source>One more of {name}</source>
        <translation>زيادة واحد من {name}</translation>
    </message>
</context>
<context>
    <name>CouponsField</name>
    <message>
        <source>Such as WELCOME5</source>
        <translation>مثل WELCOME5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>إضافة الرمز</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>لا رمز بعد.</translation>
    </message>
    <message>
        <source>Save it first; then give it codes.</source>
        <translation>احفظ أولًا ثم أعطه رموزًا.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>الحد الأقصى إجمالًا</translation>
    </message>
    <message>
        <source>Each customer</source>
        <translation>لكل عميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The last step was not done. Every sale that was paid is stored, and the open sale is as it was. You can go on. Please send this report to whoever looks after your till.</source>
        <translation>لم تُنفذ الخطوة الأخيرة. كل بيع مدفوع محفوظ، والبيع المفتوح كما كان. يمكنك المتابعة. أرسل هذا التقرير إلى من يعتني بصندوقك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>لا يُسمح لك بالاطلاع على المبيعات</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>لا يُباع شيء على هذه الشاشة</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>العملية {number}</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>الأصناف: {count}</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Finish or clear the open sale first</source>
        <translation>أتمّ البيع المفتوح أو أفرغه أولًا</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>أرسله الماسح مرتين؛ يُحسب مرة</translation>
    </message>
    <message>
        <source>There is no sale yet</source>
        <translation>لا مبيعات بعد</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>ExampleBasketView</name>
    <message>
        <source>Add a product to the example</source>
        <translation>إضافة منتج إلى المثال</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Add goods to see what they would cost.</source>
        <translation>أضف بضاعة لترى كم ستكلف.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>As it would be with what you see here</source>
        <translation>كما سيكون بما تراه هنا</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>واحد أقل</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد أكثر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>يوفر {amount}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>الأصناف: {count}</translation>
    </message>
    <message>
        <source>{what} more: {offer}</source>
        <translation>بقي {what}: {offer}</translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions of the day</source>
        <translation>استثناءات اليوم</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>لا شيء خارج المألوف</translation>
    </message>
    <message>
        <source>Voids after the total, price overrides, links and refusals come here.</source>
        <translation>هنا تظهر الإلغاءات بعد الإجمالي وتغييرات السعر والربط والرفض.</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>إلغاء بعد الإجمالي</translation>
    </message>
    <message>
        <source>Price override</source>
        <translation>تغيير سعر</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>خصم بموافقة</translation>
    </message>
    <message>
        <source>Drawer without a sale</source>
        <translation>فتح الدُّرج بلا بيع</translation>
    </message>
    <message>
        <source>Code linked</source>
        <translation>رمز مربوط</translation>
    </message>
    <message>
        <source>Product made at the counter</source>
        <translation>منتج أُنشئ عند الصندوق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Customer after the total</source>
        <translation>عميل بعد الإجمالي</translation>
    </message>
    <message>
        <source>{actor}, allowed by {name}</source>
        <translation>{actor}، بإذن {name}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Nothing was kept about this sale.</source>
        <translation>لم يُحفظ شيء عن هذا البيع.</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>سعر الرف</translation>
    </message>
    <message>
        <source>Price of this barcode</source>
        <translation>سعر هذا الباركود</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>السعر على الملصقة</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>سعر سُئل عنه عند الصندوق</translation>
    </message>
    <message>
        <source>Added by the house</source>
        <translation>أضافه المتجر</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>قائمة الأسعار {name}</translation>
    </message>
    <message>
        <source>Price changed at the till</source>
        <translation>سعر غُيّر عند الصندوق</translation>
    </message>
    <message>
        <source>{quantity} × {unit}</source>
        <translation>{quantity} × {unit}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>العرض {name}</translation>
    </message>
    <message>
        <source>Discount {percent}</source>
        <translation>خصم {percent}</translation>
    </message>
    <message>
        <source>Discount on the sale {percent}</source>
        <translation>خصم على البيع {percent}</translation>
    </message>
    <message>
        <source>Sold without tax</source>
        <translation>بيع بلا ضريبة</translation>
    </message>
    <message>
        <source>Taxed as {name}</source>
        <translation>ضريبته كـ {name}</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>القسيمة {code}</translation>
    </message>
    <message>
        <source>Former prices honoured</source>
        <translation>أسعار سابقة محترمة</translation>
    </message>
    <message>
        <source>All lines before discounts</source>
        <translation>كل السطور قبل الخصومات</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>مقرّب إلى أصغر قطعة نقد</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>exactly {amount}, rounded once</source>
        <translation>بالضبط {amount}، قُرّب مرة</translation>
    </message>
    <message>
        <source>on {amount}</source>
        <translation>على {amount}</translation>
    </message>
    <message>
        <source>not used: what it asks for is not reached</source>
        <translation>غير مستخدم: لم يتحقق شرطه</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>ضمن السعر</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} مرات</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>الشهادة {number}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>بموافقة {name}</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Add a category, product, brand or tag</source>
        <translation>إضافة فئة أو منتج أو علامة أو وسم</translation>
    </message>
    <message>
        <source>{field}: but not</source>
        <translation>{field}: باستثناء</translation>
    </message>
    <message>
        <source>Leave out a category, product, brand or tag</source>
        <translation>استثناء فئة أو منتج أو علامة أو وسم</translation>
    </message>
    <message>
        <source>But not…</source>
        <translation>باستثناء…</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>باستثناء</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups yet.</source>
        <translation>لا مجموعات بعد.</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>{amount} more: {offer}</source>
        <translation>بقي {amount}: {offer}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>بقي واحد: {offer}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Edit quick keys</source>
        <translation>تحرير المفاتيح السريعة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>حذف الصفحة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>بلا أيقونة</translation>
    </message>
    <message>
        <source>Press a key to change it. Scan or type what is to be added.</source>
        <translation>اضغط مفتاحًا لتغييره. امسح أو اكتب ما يُضاف.</translation>
    </message>
    <message>
        <source>This page shows the goods of a category. Make a page of your own.</source>
        <translation>تعرض هذه الصفحة بضائع فئة. أنشئ صفحة خاصة بك.</translation>
    </message>
    <message>
        <source>Name of the page</source>
        <translation>اسم الصفحة</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Words on the key; empty is the product&apos;s name</source>
        <translation>كلمات المفتاح؛ إن تُركت فارغة فهي اسم المنتج</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>حذف {name}؟</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Every key works wherever the focus is. A scan is never taken for typing.</source>
        <translation>كل مفتاح يعمل أينما كان التركيز. ولا يُحسب المسح كتابةً أبدًا.</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>لا مفتاح يفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Every label is right</source>
        <translation>كل الملصقات صحيحة</translation>
    </message>
    <message>
        <source>A price changed at the till because the shelf shows it comes here.</source>
        <translation>هنا يظهر سعر غُيّر عند الصندوق لأن الرف يعرضه.</translation>
    </message>
    <message>
        <source>{sku} · {name}, {when}</source>
        <translation>{sku} · {name}، {when}</translation>
    </message>
    <message>
        <source>The label says</source>
        <translation>تقول الملصقة</translation>
    </message>
    <message>
        <source>The till asks</source>
        <translation>يطلب الصندوق</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Put right: {name}</source>
        <translation>صُحّح: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window comes back at the sign-in. An open sale stays as it is; receipts keep the shop&apos;s language.</source>
        <translation>تعود النافذة عند تسجيل الدخول. يبقى البيع المفتوح كما هو؛ وتحتفظ الإيصالات بلغة المتجر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scan</source>
        <translation>آخر مسح</translation>
    </message>
    <message>
        <source>Last sale {number}</source>
        <translation>آخر بيع {number}</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>الباقي المسلّم</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>بلا باقٍ</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{percent} discount</source>
        <translation>خصم {percent}</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>بدلًا من {price}</translation>
    </message>
</context>
<context>
    <name>LineHeader</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines of the sale</source>
        <translation>سطور البيع</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who is selling?</source>
        <translation>من يبيع؟</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>رمز {name} السري</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>متجر تجريبي: رمز {name} السري هو {pin}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>توقف البرنامج على نحو غير متوقع</translation>
    </message>
    <message>
        <source>No sale was lost. An open sale is as it was.</source>
        <translation>لم يضع أي بيع. البيع المفتوح كما كان.</translation>
    </message>
    <message>
        <source>The last sale, {number}, is complete: {amount} paid, change {change}.</source>
        <translation>آخر بيع {number} تام: دُفع {amount}، والباقي {change}.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>فتح الصندوق وإغلاقه</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>سجّل الدخول أولًا</translation>
    </message>
</context>
<context>
    <name>ModifierPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>{group} · choose {count}</source>
        <translation>{group} · اختر {count}</translation>
    </message>
    <message>
        <source>{group} · up to {most}</source>
        <translation>{group} · حتى {most}</translation>
    </message>
    <message>
        <source>{group} · {least} to {most}</source>
        <translation>{group} · من {least} إلى {most}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Labels to fix</source>
        <translation>ملصقات للتصحيح</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>الضرائب المستحقة</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Count the cash that lies in the drawer: it is the float.</source>
        <translation>عدّ النقد في الدُّرج: إنه الرصيد الافتتاحي.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>البيع {number}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>دفع مصحّح</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Voided by {number}</source>
        <translation>ألغاه {number}</translation>
    </message>
    <message>
        <source>Payment corrected by {number}</source>
        <translation>صُحّح الدفع بواسطة {number}</translation>
    </message>
    <message>
        <source>{when} · {name}, approved by {approver} · {reason}</source>
        <translation>{when} · {name}، بموافقة {approver} · {reason}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Number, amount, name or last digits of the card</source>
        <translation>الرقم أو المبلغ أو الاسم أو آخر أرقام البطاقة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Choose a sale</source>
        <translation>اختر بيعًا</translation>
    </message>
    <message>
        <source>Or scan the number on its receipt.</source>
        <translation>أو امسح الرقم على إيصاله.</translation>
    </message>
    <message>
        <source>Written as {number}</source>
        <translation>سُجّل باسم {number}</translation>
    </message>
    <message>
        <source>The sale itself stays as it was.</source>
        <translation>يبقى البيع نفسه كما كان.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مبيعاتي</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة طباعة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Correct tender</source>
        <translation>تصحيح الدفع</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>إلغاء البيع</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>تعذرت قراءة المبيعات</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>لم يُعثر على بيع</translation>
    </message>
    <message>
        <source>Look at all days, or search for something else.</source>
        <translation>انظر في كل الأيام أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>This sale was voided</source>
        <translation>أُلغي هذا البيع</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>البيع {number}</translation>
    </message>
    <message>
        <source>As it was stored with the sale.</source>
        <translation>كما حُفظ مع البيع.</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>An act, a product, a customer, the number of a sale</source>
        <translation>إجراء أو منتج أو عميل أو رقم بيع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>How many of part {number}</source>
        <translation>عدد الجزء {number}</translation>
    </message>
    <message>
        <source>Goods of part {number}</source>
        <translation>بضاعة الجزء {number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Remove part {number}</source>
        <translation>إزالة الجزء {number}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>جهاز مستقل</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، صحيح</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>إتمام البيع</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>That was not added</source>
        <translation>لم يُضف ذلك</translation>
    </message>
    <message>
        <source>Go back to the sale with Esc to scan more.</source>
        <translation>عد إلى البيع بـ Esc لمسح المزيد.</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Amount on the machine</source>
        <translation>المبلغ على الجهاز</translation>
    </message>
    <message>
        <source>Take part payment</source>
        <translation>أخذ دفعة جزئية</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>{amount} handed over?</source>
        <translation>سُلّم {amount}؟</translation>
    </message>
    <message>
        <source>That is far more than is owed.</source>
        <translation>هذا أكثر بكثير من المستحق.</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Price check</source>
        <translation>الاستعلام عن السعر</translation>
    </message>
    <message>
        <source>Code or SKU</source>
        <translation>الرمز أو رقم المنتج</translation>
    </message>
    <message>
        <source>Scan, or type a code and Enter</source>
        <translation>امسح أو اكتب رمزًا ثم Enter</translation>
    </message>
    <message>
        <source>Nothing is added to the sale.</source>
        <translation>لا يُضاف شيء إلى البيع.</translation>
    </message>
    <message>
        <source>Price asked at the till</source>
        <translation>سعر سُئل عنه عند الصندوق</translation>
    </message>
    <message>
        <source>Shelf price {price}</source>
        <translation>سعر الرف {price}</translation>
    </message>
    <message>
        <source>Price list {name}</source>
        <translation>قائمة الأسعار {name}</translation>
    </message>
    <message>
        <source>1 more: {offer}</source>
        <translation>بقي واحد: {offer}</translation>
    </message>
    <message>
        <source>Lowest price of 30 days {price}</source>
        <translation>أدنى سعر في 30 يومًا {price}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>في المخزون: {count}</translation>
    </message>
</context>
<context>
    <name>PriceListForm</name>
    <message>
        <source>Trade prices</source>
        <translation>أسعار الجملة</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>New group, such as Staff</source>
        <translation>مجموعة جديدة مثل الموظفين</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>كل الصناديق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Add a product to the list</source>
        <translation>إضافة منتج إلى القائمة</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>استيراد CSV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>لمن ومتى</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Another group, Enter makes it</source>
        <translation>مجموعة أخرى، Enter ينشئها</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>The higher list gives the price; among equals the lower price does.</source>
        <translation>القائمة الأعلى تعطي السعر؛ وعند التساوي السعر الأدنى.</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>أسعار رف قادمة</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>New shelf price</source>
        <translation>سعر رف جديد</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>{count} more prices are on the list; the file import changes them, too.</source>
        <translation>في القائمة {count} أسعار أخرى؛ يغيرها استيراد الملف أيضًا.</translation>
    </message>
    <message>
        <source>{name}: {price} from {when}</source>
        <translation>{name}: {price} من {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {name}</source>
        <translation>إسقاط السعر الجديد لـ {name}</translation>
    </message>
    <message>
        <source>Choose a product in the table above.</source>
        <translation>اختر منتجًا في الجدول أعلاه.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>لـ {name}</translation>
    </message>
</context>
<context>
    <name>PriceListsView</name>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>المدير فقط يغير الأسعار.</translation>
    </message>
    <message>
        <source>No price list yet</source>
        <translation>لا قائمة أسعار بعد</translation>
    </message>
    <message>
        <source>Everybody pays the shelf&apos;s price. New begins a list.</source>
        <translation>الجميع يدفع سعر الرف. “جديد” يبدأ قائمة.</translation>
    </message>
    <message>
        <source>{taken} prices came in, {rejected} rows were not taken</source>
        <translation>دخل {taken} أسعار، ولم تؤخذ {rejected} صفوف</translation>
    </message>
    <message>
        <source>Holds together with {names}</source>
        <translation>تسري مع {names}</translation>
    </message>
    <message>
        <source>They have the same priority: the lower price of both is asked.</source>
        <translation>لهما الأولوية نفسها: يُطلب السعر الأدنى.</translation>
    </message>
    <message>
        <source>This list has ended</source>
        <translation>انتهت هذه القائمة</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{who} · {count} prices</source>
        <translation>{who} · الأسعار: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Prices to import</source>
        <translation>أسعار للاستيراد</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xz)</source>
        <translation>جداول (*.csv *.txt *.gz *.xz)</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Prices of the list</source>
        <translation>أسعار القائمة</translation>
    </message>
</context>
<context>
    <name>PriceTableModel</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>As the customer reads it on the receipt</source>
        <translation>كما يقرؤه العميل على الإيصال</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How many items</source>
        <translation>كم صنفًا</translation>
    </message>
    <message>
        <source>Of these paid, or got</source>
        <translation>المدفوع منها أو المأخوذ</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>الخصم بالمئة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>الخصم لكل واحد</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>n for the price of m</source>
        <translation>n بسعر m</translation>
    </message>
    <message>
        <source>n for a fixed price</source>
        <translation>n بسعر ثابت</translation>
    </message>
    <message>
        <source>Cheapest one free</source>
        <translation>الأرخص مجانًا</translation>
    </message>
    <message>
        <source>Buy x, get y</source>
        <translation>اشترِ x وخذ y</translation>
    </message>
    <message>
        <source>Meal deal / mix and match</source>
        <translation>وجبة / تشكيلة</translation>
    </message>
    <message>
        <source>Spend and save</source>
        <translation>أنفق ووفّر</translation>
    </message>
    <message>
        <source>More items, more off</source>
        <translation>أصناف أكثر، خصم أكبر</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>أي بضاعة</translation>
    </message>
    <message>
        <source>Everything in the shop</source>
        <translation>كل ما في المتجر</translation>
    </message>
    <message>
        <source>The same goods are got for less</source>
        <translation>تؤخذ البضاعة نفسها بسعر أقل</translation>
    </message>
    <message>
        <source>What is got for less</source>
        <translation>ما يؤخذ بسعر أقل</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At most how often in one sale</source>
        <translation>أقصى عدد مرات في البيع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>From what time</source>
        <translation>من أي ساعة</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>حتى أي ساعة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>كل الصناديق</translation>
    </message>
    <message>
        <source>Only with a coupon</source>
        <translation>بقسيمة فقط</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>With no group lit it is for everybody.</source>
        <translation>إن لم تُضأ مجموعة فهو للجميع.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Beside other offers</source>
        <translation>بجانب عروض أخرى</translation>
    </message>
    <message>
        <source>Alone on its goods: no other offer joins it</source>
        <translation>وحده على بضاعته: لا ينضم إليه عرض آخر</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>The higher one takes goods that two offers want.</source>
        <translation>الأعلى يأخذ البضاعة التي يريدها عرضان.</translation>
    </message>
    <message>
        <source>{count} other tills</source>
        <translation>صناديق أخرى: {count}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>Of how many items</source>
        <translation>من كم صنفًا</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>اشترِ</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>Percent off the others</source>
        <translation>بالمئة على الأخرى</translation>
    </message>
    <message>
        <source>Percent off the cheapest</source>
        <translation>بالمئة على الأرخص</translation>
    </message>
    <message>
        <source>Percent off what is got</source>
        <translation>بالمئة على المأخوذ</translation>
    </message>
    <message>
        <source>Percent off the deal</source>
        <translation>بالمئة على العرض</translation>
    </message>
    <message>
        <source>Off each, in {sign}</source>
        <translation>الخصم لكل واحد، بـ {sign}</translation>
    </message>
    <message>
        <source>Price of each, in {sign}</source>
        <translation>سعر الواحد، بـ {sign}</translation>
    </message>
    <message>
        <source>Price of them all, in {sign}</source>
        <translation>سعر الكل، بـ {sign}</translation>
    </message>
    <message>
        <source>Or price of each, in {sign}</source>
        <translation>أو سعر الواحد، بـ {sign}</translation>
    </message>
    <message>
        <source>Or price of the deal, in {sign}</source>
        <translation>أو سعر العرض، بـ {sign}</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>ادفع ثمن</translation>
    </message>
    <message>
        <source>100, free</source>
        <translation>100، مجانًا</translation>
    </message>
</context>
<context>
    <name>PromotionsView</name>
    <message>
        <source>Promotions</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>the higher priority</source>
        <translation>الأولوية الأعلى</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>الأفضل للعميل</translation>
    </message>
    <message>
        <source>Where two offers want the same goods</source>
        <translation>حين يريد عرضان البضاعة نفسها</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Where two offers want the same goods, it is</source>
        <translation>حين يريد عرضان البضاعة نفسها يُحكم بـ</translation>
    </message>
    <message>
        <source>Only a manager may change promotions.</source>
        <translation>المدير فقط يغير العروض.</translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message>
        <source>New begins the first promotion.</source>
        <translation>“جديد” يبدأ أول عرض.</translation>
    </message>
    <message>
        <source>It ended on {day}</source>
        <translation>انتهى في {day}</translation>
    </message>
    <message>
        <source>No till offers it any more.</source>
        <translation>لم يعد يعرضه أي صندوق.</translation>
    </message>
    <message>
        <source>It has no code yet</source>
        <translation>لا رمز له بعد</translation>
    </message>
    <message>
        <source>Nobody can redeem it before it has one.</source>
        <translation>لا يمكن لأحد استخدامه قبل ذلك.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} وغيرها</translation>
    </message>
    <message>
        <source>Wants the same goods: {names}</source>
        <translation>يريد البضاعة نفسها: {names}</translation>
    </message>
    <message>
        <source>The one that saves the customer more wins.</source>
        <translation>يفوز ما يوفر للعميل أكثر.</translation>
    </message>
    <message>
        <source>The priorities are equal: {name} wins, as the first by name.</source>
        <translation>الأولويات متساوية: يفوز {name} لأنه الأول بالاسم.</translation>
    </message>
    <message>
        <source>The higher priority wins: {name}.</source>
        <translation>تفوز الأولوية الأعلى: {name}.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>لم يُحفظ: {why}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}، نسخة</translation>
    </message>
</context>
<context>
    <name>PromotionsViewModel</name>
    <message>
        <source>a product that is gone</source>
        <translation>منتج لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>لماذا هذا السعر؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Printed below the line; empty takes it away</source>
        <translation>تُطبع تحت السطر؛ الفراغ يزيلها</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>It can be scanned like goods, too.</source>
        <translation>يمكن مسحها كالبضاعة أيضًا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذها</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name, telephone or mail; empty for nobody.</source>
        <translation>الاسم أو الهاتف أو البريد؛ الفراغ يعني لا أحد.</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>من يشتري؟</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>عميل جديد {name}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Sell without tax</source>
        <translation>البيع بلا ضريبة</translation>
    </message>
    <message>
        <source>Both are kept with the sale and printed; empty taxes it again.</source>
        <translation>يُحفظ كلاهما مع البيع ويُطبع؛ الفراغ يعيد الضريبة.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>It bears no tax and no discount; 0 takes it out.</source>
        <translation>بلا ضريبة ولا خصم؛ 0 يزيلها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Which sale?</source>
        <translation>أي بيع؟</translation>
    </message>
    <message>
        <source>Parked sales, the newest first.</source>
        <translation>المبيعات المعلّقة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>العملية {number}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>On the whole sale</source>
        <translation>على البيع كله</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>منح الخصم</translation>
    </message>
    <message>
        <source>Line %</source>
        <translation>السطر %</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>السطر {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>البيع %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>البيع {sign}</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>أيها هو؟</translation>
    </message>
    <message>
        <source>More than one product has this code.</source>
        <translation>أكثر من منتج له هذا الرمز.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>كم سعره؟</translation>
    </message>
    <message>
        <source>{name}, in {unit}</source>
        <translation>{name}، بوحدة {unit}</translation>
    </message>
    <message>
        <source>{what}; the tare of {weight} is taken off</source>
        <translation>{what}؛ يُطرح وزن الفارغ {weight}</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>كم مقداره؟</translation>
    </message>
    <message>
        <source>No tare</source>
        <translation>بلا وزن فارغ</translation>
    </message>
    <message>
        <source>Tare …</source>
        <translation>وزن الفارغ …</translation>
    </message>
    <message>
        <source>Tare {weight}</source>
        <translation>وزن الفارغ {weight}</translation>
    </message>
    <message>
        <source>What does the container weigh?</source>
        <translation>كم يزن الوعاء؟</translation>
    </message>
    <message>
        <source>{age} or older?</source>
        <translation>{age} سنة أو أكثر؟</translation>
    </message>
    <message>
        <source>{name}: born on {day} or before.</source>
        <translation>{name}: مولود في {day} أو قبله.</translation>
    </message>
    <message>
        <source>Yes, I saw a proof of age</source>
        <translation>نعم، رأيت إثبات العمر</translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation>كتابة تاريخ الميلاد</translation>
    </message>
    <message>
        <source>No: do not sell it</source>
        <translation>لا: لا تبعه</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>It is compared and not kept. Such as {day}</source>
        <translation>يُقارن ولا يُحفظ. مثل {day}</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>مولود في</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>{name}: scan or type it.</source>
        <translation>{name}: امسحه أو اكتبه.</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>الفوارغ</translation>
    </message>
    <message>
        <source>Scan a bottle or crate, or type the name of its deposit.</source>
        <translation>امسح زجاجة أو صندوقًا، أو اكتب اسم تأمينه.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم عددها</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>Sold without a product; it moves no stock.</source>
        <translation>يُباع بلا منتج؛ ولا يحرك المخزون.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation>ربط {code}</translation>
    </message>
    <message>
        <source>The code finds this product from now on.</source>
        <translation>يجد الرمز هذا المنتج من الآن.</translation>
    </message>
    <message>
        <source>Name or number of the product</source>
        <translation>اسم المنتج أو رقمه</translation>
    </message>
    <message>
        <source>To which product?</source>
        <translation>بأي منتج؟</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Code {code}. Whoever keeps the catalogue completes it.</source>
        <translation>الرمز {code}. يكمله من يعتني بالكتالوج.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create and add</source>
        <translation>إنشاء وإضافة</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Add a rate</source>
        <translation>إضافة نسبة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>إزالة النسبة</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It was not saved: {why}. The sale is stored all the same.</source>
        <translation>لم يُحفظ: {why}. البيع محفوظ مع ذلك.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Owner&apos;s recovery code</source>
        <translation>رمز استرداد المالك</translation>
    </message>
    <message>
        <source>It was shown once, when the shop was made. Signing in with it is written into the journal.</source>
        <translation>عُرض مرة واحدة عند إنشاء المتجر. والدخول به يُسجّل في السجل.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Adding up the sales…</source>
        <translation>جارٍ جمع المبيعات…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>الإجمالي بالضريبة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>No sales on these days</source>
        <translation>لا مبيعات في هذه الأيام</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <source>Choose the days again. You can go on selling.</source>
        <translation>اختر الأيام من جديد. يمكنك متابعة البيع.</translation>
    </message>
    <message>
        <source>Choose other days to see their taxes.</source>
        <translation>اختر أيامًا أخرى لرؤية ضرائبها.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>تقريب النقد {amount}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Products found</source>
        <translation>المنتجات الموجودة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No product is called “{text}”.</source>
        <translation>لا منتج اسمه “{text}”.</translation>
    </message>
    <message>
        <source>asks price</source>
        <translation>يُسأل السعر</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>في المخزون: {quantity}</translation>
    </message>
</context>
<context>
    <name>SaleSide</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>نقدًا بالضبط</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>الأصناف: {count}</translation>
    </message>
</context>
<context>
    <name>SaleTabs</name>
    <message>
        <source>One more sale</source>
        <translation>بيع آخر</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>البيع {ticket}</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>امسح منتجات أو ابحث عنها</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>نعم، أضفها</translation>
    </message>
    <message>
        <source>Keep the former prices</source>
        <translation>إبقاء الأسعار السابقة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>امسح الصنف الأول</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>أو اكتب اسمه أو كلمة منه أو رقمه.</translation>
    </message>
    <message>
        <source>Type a quantity then</source>
        <translation>اكتب كمية ثم</translation>
    </message>
    <message>
        <source>before scanning, e.g.</source>
        <translation>قبل المسح، مثل</translation>
    </message>
    <message>
        <source>select line  ·</source>
        <translation>اختيار سطر  ·</translation>
    </message>
    <message>
        <source>remove  ·</source>
        <translation>إزالة  ·</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Barcode not found: {code}</source>
        <translation>باركود غير موجود: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>لم يُضف شيء. {why}</translation>
    </message>
    <message>
        <source>More sold than the record says is here</source>
        <translation>بيع أكثر مما في السجل</translation>
    </message>
    <message>
        <source>It was added. The product is noted for a recount.</source>
        <translation>أُضيف. دُوّن المنتج لإعادة العد.</translation>
    </message>
    <message>
        <source>{what}: that needs a manager</source>
        <translation>{what}: يلزم مدير</translation>
    </message>
    <message>
        <source>Nothing was changed. A manager can sign in and do it.</source>
        <translation>لم يتغير شيء. يمكن لمدير الدخول وفعله.</translation>
    </message>
    <message>
        <source>{count} of them? That is a lot</source>
        <translation>{count} منها؟ هذا كثير</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>لم يُضف شيء بعد.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>البيع معلّق</translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation>F8 يعيده.</translation>
    </message>
    <message>
        <source>{name} was not sold</source>
        <translation>لم يُبع {name}</translation>
    </message>
    <message>
        <source>The age was not proved; that is written down.</source>
        <translation>لم يثبت العمر؛ دُوّن ذلك.</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>القسيمة {code}</translation>
    </message>
    <message>
        <source>It costs {now} now; it was {before} when it was parked</source>
        <translation>سعره الآن {now}؛ وكان {before} عند التعليق</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>انتهى في هذه الأثناء: {names}.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>تغيرت أسعار في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>أُفرغ البيع</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <source>{key} again: the whole sale</source>
        <translation>{key} مرة أخرى: البيع كله</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>البيع كله</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Counted so far</source>
        <translation>المعدود حتى الآن</translation>
    </message>
    <message>
        <source>Count the cash in the drawer</source>
        <translation>عدّ النقد في الدُّرج</translation>
    </message>
    <message>
        <source>Type how many of each. Enter moves to the next one.</source>
        <translation>اكتب كم من كل واحدة. Enter ينتقل إلى التالية.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>هذه الوردية</translation>
    </message>
    <message>
        <source>What should be in the drawer stays hidden until the count is in.</source>
        <translation>يبقى المتوقع في الدُّرج مخفيًا حتى يتم العد.</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>بدء العد من جديد</translation>
    </message>
    <message>
        <source>Done counting</source>
        <translation>انتهى العد</translation>
    </message>
    <message>
        <source>{count} left to count</source>
        <translation>بقي للعد: {count}</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>عُدّ كل شيء</translation>
    </message>
    <message>
        <source>Opened {time} by {name}</source>
        <translation>فُتح {time} بواسطة {name}</translation>
    </message>
    <message>
        <source>Please count once more</source>
        <translation>يرجى العد مرة أخرى</translation>
    </message>
    <message>
        <source>The count does not match. The second count closes the till as it is.</source>
        <translation>العد غير مطابق. العد الثاني يغلق الصندوق كما هو.</translation>
    </message>
    <message>
        <source>This till was opened on an earlier day</source>
        <translation>فُتح هذا الصندوق في يوم سابق</translation>
    </message>
    <message>
        <source>Count it and close it; then open it for today.</source>
        <translation>عدّه وأغلقه؛ ثم افتحه لليوم.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>نقطة بيع</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation>لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>{till} closed</source>
        <translation>{till} مغلق</translation>
    </message>
    <message>
        <source>sign in to open it</source>
        <translation>ادخل لفتحه</translation>
    </message>
    <message>
        <source>{till} open</source>
        <translation>{till} مفتوح</translation>
    </message>
    <message>
        <source>float {amount} · since {time}</source>
        <translation>الرصيد الافتتاحي {amount} · منذ {time}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look round the demo shop</source>
        <translation>إلقاء نظرة على المتجر التجريبي</translation>
    </message>
</context>
<context>
    <name>SumRows</name>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>العروض: {count}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To pay out</source>
        <translation>المردود للعميل</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>الإجمالي {amount}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>تقريب النقد {amount}</translation>
    </message>
</context>
<context>
    <name>TaxForm</name>
    <message>
        <source>VAT 20%</source>
        <translation>ضريبة القيمة المضافة 5%</translation>
    </message>
    <message>
        <source>VAT20</source>
        <translation>VAT5</translation>
    </message>
    <message>
        <source>Percent of the price before it</source>
        <translation>بالمئة من السعر بدونها</translation>
    </message>
    <message>
        <source>An amount for each unit</source>
        <translation>مبلغ لكل وحدة</translation>
    </message>
    <message>
        <source>Percent of the price with it</source>
        <translation>بالمئة من السعر شاملًا إياها</translation>
    </message>
    <message>
        <source>The price contains it</source>
        <translation>السعر يشملها</translation>
    </message>
    <message>
        <source>Taxes after it are reckoned on it, too</source>
        <translation>تُحسب الضرائب التالية عليها أيضًا</translation>
    </message>
    <message>
        <source>It is reckoned on such taxes before it</source>
        <translation>تُحسب على مثل هذه الضرائب قبلها</translation>
    </message>
    <message>
        <source>the tax itself</source>
        <translation>الضريبة نفسها</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>الاسم على الإيصالات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Which goods bear it</source>
        <translation>البضائع التي تحملها</translation>
    </message>
    <message>
        <source>Beside other taxes of a line</source>
        <translation>بجانب ضرائب أخرى للسطر</translation>
    </message>
    <message>
        <source>Reported together as</source>
        <translation>تُقرّر معًا باسم</translation>
    </message>
    <message>
        <source>Sold otherwise, such as eat in</source>
        <translation>بيع آخر، مثل التناول هنا</translation>
    </message>
</context>
<context>
    <name>TaxTable</name>
    <message>
        <source>Taxes of the period</source>
        <translation>ضرائب الفترة</translation>
    </message>
</context>
<context>
    <name>TaxTableModel</name>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>مبلغ الضريبة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Goods without tax</source>
        <translation>بضائع بلا ضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>TaxesView</name>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Only the owner may change taxes.</source>
        <translation>المالك فقط يغير الضرائب.</translation>
    </message>
    <message>
        <source>No tax yet</source>
        <translation>لا ضريبة بعد</translation>
    </message>
    <message>
        <source>New begins the first one.</source>
        <translation>“جديد” يبدأ الأولى.</translation>
    </message>
    <message>
        <source>No rate holds today</source>
        <translation>لا نسبة سارية اليوم</translation>
    </message>
    <message>
        <source>Goods that bear it cannot be sold until one does.</source>
        <translation>لا تُباع البضائع التي تحملها حتى تسري نسبة.</translation>
    </message>
    <message>
        <source>A rate of earlier days is changed</source>
        <translation>تتغير نسبة أيام سابقة</translation>
    </message>
    <message>
        <source>Sales that were made keep the tax they were made with.</source>
        <translation>تحتفظ المبيعات السابقة بالضريبة التي بيعت بها.</translation>
    </message>
    <message>
        <source>{code} · {rate}{sign} today</source>
        <translation>{code} · {rate}{sign} اليوم</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>ضمن السعر</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
</context>
<context>
    <name>TenderDialog</name>
    <message>
        <source>How was sale {number} paid?</source>
        <translation>كيف دُفع البيع {number}؟</translation>
    </message>
    <message>
        <source>{amount}. Goods and taxes stay; the drawer and the payment move.</source>
        <translation>{amount}. تبقى البضاعة والضرائب؛ ويتغير الدُّرج والدفع.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Last four digits of the card (optional)</source>
        <translation>آخر أربعة أرقام للبطاقة (اختياري)</translation>
    </message>
    <message>
        <source>Authorisation code (optional)</source>
        <translation>رمز التفويض (اختياري)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Correct payment</source>
        <translation>تصحيح الدفع</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>الصندوق لا يتصل بجهاز البطاقة: تأكد عليه أن البطاقة دفعت.</translation>
    </message>
    <message>
        <source>See on the card machine that the card did not pay.</source>
        <translation>تأكد على جهاز البطاقة أن البطاقة لم تدفع.</translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>سحب هذه الدفعة</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>جارٍ إدخال المبلغ</translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation>التفويض {code}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذ</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>each</source>
        <translation>للواحد</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>10% off, or a price each</source>
        <translation>خصم 10% أو سعر للواحد</translation>
    </message>
    <message>
        <source>10% or an amount off</source>
        <translation>خصم 10% أو مبلغ</translation>
    </message>
    <message>
        <source>items</source>
        <translation>أصناف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الدرجة</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>asks price</source>
        <translation>يُسأل السعر</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>بقي {count}</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Quick keys</source>
        <translation>المفاتيح السريعة</translation>
    </message>
    <message>
        <source>No quick keys yet</source>
        <translation>لا مفاتيح سريعة بعد</translation>
    </message>
    <message>
        <source>Categories with products appear here by themselves.</source>
        <translation>تظهر هنا الفئات ذات المنتجات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Pages of quick keys</source>
        <translation>صفحات المفاتيح السريعة</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save your changes?</source>
        <translation>حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>ما غيّرته هنا لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void sale {number} of {amount}?</source>
        <translation>إلغاء البيع {number} بمبلغ {amount}؟</translation>
    </message>
    <message>
        <source>The goods go back to stock, and reports count the sale out.</source>
        <translation>تعود البضاعة إلى المخزون، وتُخرج التقارير البيع من الحساب.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it back.</source>
        <translation>خذ {amount} من الدُّرج ورُدّه.</translation>
    </message>
    <message>
        <source>Void the card payment on the card machine yourself, too.</source>
        <translation>ألغِ دفعة البطاقة على جهازها بنفسك أيضًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>إلغاء البيع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>The shelf shows this price</source>
        <translation>الرف يعرض هذا السعر</translation>
    </message>
    <message>
        <source>Damaged or at its date</source>
        <translation>تالف أو قارب تاريخه</translation>
    </message>
    <message>
        <source>Cheaper elsewhere</source>
        <translation>أرخص في مكان آخر</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>مجاملة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
</TS>
