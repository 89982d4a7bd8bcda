<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>R Commerce POS</source>
        <translation>R Commerce POS</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>صُنع بعمل آخرين</translation>
    </message>
    <message>
        <source>Not certified for this country</source>
        <translation>غير معتمد لهذا البلد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Shop and till</source>
        <translation>المتجر والصندوق</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
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
        <translation>النظام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>see its licence</source>
        <translation>انظر رخصته</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>قراءة رخصة {name}</translation>
    </message>
</context>
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
        <source>A refund to a card without the payment that it belongs to.</source>
        <translation>رد إلى بطاقة بلا الدفعة الأصلية.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>ضبط المخزون</translation>
    </message>
    <message>
        <source>Another price for one line, with a reason.</source>
        <translation>سعر آخر لسطر واحد، مع سبب.</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>طريقة دفع أخرى</translation>
    </message>
    <message>
        <source>Archive or restore</source>
        <translation>أرشفة أو استعادة</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>سؤال الجهاز مرة أخرى</translation>
    </message>
    <message>
        <source>Asks for a reason; each time is on the exceptions list.</source>
        <translation>يطلب سببًا؛ وتظهر كل مرة في قائمة الاستثناءات.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>عند الصندوق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Begin a shift with its float.</source>
        <translation>بدء وردية برصيدها الافتتاحي.</translation>
    </message>
    <message>
        <source>Begin practice anew</source>
        <translation>بدء التدريب من جديد</translation>
    </message>
    <message>
        <source>Cancel the card payment</source>
        <translation>إلغاء دفعة البطاقة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card on a stand-alone machine</source>
        <translation>بطاقة على جهاز مستقل</translation>
    </message>
    <message>
        <source>Card payments to settle</source>
        <translation>دفعات بطاقة للتسوية</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>إيداع في الخزنة</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change the chosen products</source>
        <translation>تغيير المنتجات المختارة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>السعر؟</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>إفراغ البيع</translation>
    </message>
    <message>
        <source>Clock in or out</source>
        <translation>تسجيل الحضور أو الانصراف</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>رموز للتجربة</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>إتمام البيع</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>نسخة من الإيصال</translation>
    </message>
    <message>
        <source>Correct a payment</source>
        <translation>تصحيح دفعة</translation>
    </message>
    <message>
        <source>Correct the payment</source>
        <translation>تصحيح الدفع</translation>
    </message>
    <message>
        <source>Count the drawer and end the shift.</source>
        <translation>عد الدُّرج وإنهاء الوردية.</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>عدّ المخزون</translation>
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
        <source>Discount a line</source>
        <translation>خصم على سطر</translation>
    </message>
    <message>
        <source>Discount a sale</source>
        <translation>خصم على بيع</translation>
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
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>تكرار المنتج</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>تناول هنا أو سفري</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>تحرير الأسعار</translation>
    </message>
    <message>
        <source>Edit products</source>
        <translation>تحرير المنتجات</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <translation>تحرير المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Edit taxes</source>
        <translation>تحرير الضرائب</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>تحرير المنتج</translation>
    </message>
    <message>
        <source>Empties</source>
        <translation>الفوارغ</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>End somebody&apos;s wait after wrong PINs.</source>
        <translation>إنهاء انتظار شخص بعد رموز سرية خاطئة.</translation>
    </message>
    <message>
        <source>End the mode in which the till fills the screen.</source>
        <translation>إنهاء الوضع الذي يملأ فيه الصندوق الشاشة.</translation>
    </message>
    <message>
        <source>Everybody&apos;s hours; nobody but an owner corrects her own.</source>
        <translation>ساعات الجميع؛ ولا يصحح ساعاته إلا المالك.</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>نقدًا بالضبط</translation>
    </message>
    <message>
        <source>Exempt a sale, with reason and certificate.</source>
        <translation>إعفاء بيع، بسبب وشهادة.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Find sales that were made, and print copies.</source>
        <translation>البحث عن مبيعات سابقة وطباعة نسخ.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Give a code that was scanned to a product.</source>
        <translation>إعطاء رمز ممسوح لمنتج.</translation>
    </message>
    <message>
        <source>Give back what is too much</source>
        <translation>رد الزائد</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>إعطاؤه رقمًا</translation>
    </message>
    <message>
        <source>Goods, prices and taxes</source>
        <translation>البضائع والأسعار والضرائب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد منتجات</translation>
    </message>
    <message>
        <source>It went back on the terminal itself</source>
        <translation>أُعيد المبلغ على الجهاز نفسه</translation>
    </message>
    <message>
        <source>Keep the staff&apos;s records</source>
        <translation>حفظ سجلات الموظفين</translation>
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
        <source>Leave the kiosk</source>
        <translation>الخروج من الكشك</translation>
    </message>
    <message>
        <source>Let goods pass that a rule of time or number stops.</source>
        <translation>تمرير بضائع توقفها قاعدة وقت أو عدد.</translation>
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
        <source>Make a product at the counter</source>
        <translation>إنشاء منتج عند الصندوق</translation>
    </message>
    <message>
        <source>Make, change and archive products and quick keys.</source>
        <translation>إنشاء المنتجات والمفاتيح السريعة وتغييرها وأرشفتها.</translation>
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
        <source>New group of modifiers</source>
        <translation>مجموعة إضافات جديدة</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
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
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>الخطوة التالية من الاستيراد</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>التبويب التالي</translation>
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
        <source>Open the drawer</source>
        <translation>فتح الدُّرج</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدُّرج بلا بيع</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Override a price</source>
        <translation>تغيير سعر</translation>
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
        <source>Paid in</source>
        <translation>إيداع في الصندوق</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صرف من الصندوق</translation>
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
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Pay money to a card</source>
        <translation>دفع مبلغ إلى بطاقة</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف من الصندوق</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>الأشخاص والإعدادات</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Practice tasks</source>
        <translation>مهام التدريب</translation>
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
        <source>Price lists, promotions and customer groups.</source>
        <translation>قوائم الأسعار والعروض ومجموعات العملاء.</translation>
    </message>
    <message>
        <source>Put money into the drawer, such as change from the bank.</source>
        <translation>وضع نقد في الدُّرج، مثل فكة من البنك.</translation>
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
        <source>Read files of products and prices.</source>
        <translation>قراءة ملفات المنتجات والأسعار.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Receipt of a sale that was paid meanwhile</source>
        <translation>إيصال بيع دُفع في هذه الأثناء</translation>
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
        <source>Ring up, park, and take payment.</source>
        <translation>تسجيل المبيعات وتعليقها وأخذ الدفع.</translation>
    </message>
    <message>
        <source>Sales that were made</source>
        <translation>المبيعات السابقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say how a finished sale was really paid.</source>
        <translation>ذكر كيف دُفع بيع منتهٍ حقًا.</translation>
    </message>
    <message>
        <source>Say how much is there, with a reason.</source>
        <translation>ذكر كم يوجد، مع سبب.</translation>
    </message>
    <message>
        <source>Say whether a card was charged where the terminal does not say.</source>
        <translation>ذكر هل خُصم من البطاقة حين لا يقول الجهاز ذلك.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>See and correct hours</source>
        <translation>الاطلاع على الساعات وتصحيحها</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>الاطلاع على التقارير</translation>
    </message>
    <message>
        <source>See sales</source>
        <translation>الاطلاع على المبيعات</translation>
    </message>
    <message>
        <source>See the expected cash</source>
        <translation>الاطلاع على النقد المتوقع</translation>
    </message>
    <message>
        <source>See what should be in the drawer before it is counted.</source>
        <translation>رؤية المتوقع في الدُّرج قبل عدّه.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Sell at an open price</source>
        <translation>البيع بسعر حر</translation>
    </message>
    <message>
        <source>Sell goods that are set to be refused without stock.</source>
        <translation>بيع بضائع تُرفض بلا مخزون.</translation>
    </message>
    <message>
        <source>Sell outside permitted hours</source>
        <translation>البيع خارج ساعات السماح</translation>
    </message>
    <message>
        <source>Sell under a department at a price that is typed.</source>
        <translation>البيع ضمن قسم بسعر يُكتب.</translation>
    </message>
    <message>
        <source>Sell what is out of stock</source>
        <translation>بيع ما نفد من المخزون</translation>
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
        <source>Set the sale aside while its card is checked</source>
        <translation>وضع البيع جانبًا أثناء التحقق من بطاقته</translation>
    </message>
    <message>
        <source>Settle card payments</source>
        <translation>تسوية دفعات البطاقة</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Something off the whole sale, up to the limit.</source>
        <translation>خصم على البيع كله حتى الحد.</translation>
    </message>
    <message>
        <source>Sort by SKU</source>
        <translation>الترتيب برقم المنتج</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>الترتيب بالاسم</translation>
    </message>
    <message>
        <source>Sort by price</source>
        <translation>الترتيب بالسعر</translation>
    </message>
    <message>
        <source>Sort by stock</source>
        <translation>الترتيب بالمخزون</translation>
    </message>
    <message>
        <source>Sort by the last change</source>
        <translation>الترتيب بآخر تغيير</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Step of the import before</source>
        <translation>الخطوة السابقة من الاستيراد</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Take lines out once the customer was told the total.</source>
        <translation>إزالة سطور بعد إخبار العميل بالإجمالي.</translation>
    </message>
    <message>
        <source>Take money from the drawer to the safe.</source>
        <translation>نقل نقد من الدُّرج إلى الخزنة.</translation>
    </message>
    <message>
        <source>Take money out of the drawer, such as for stamps.</source>
        <translation>أخذ نقد من الدُّرج، مثل ثمن طوابع.</translation>
    </message>
    <message>
        <source>Take on, change and archive people with no more rights than her own.</source>
        <translation>توظيف أشخاص وتغييرهم وأرشفتهم بما لا يتجاوز حقوقه.</translation>
    </message>
    <message>
        <source>Take the last payment back</source>
        <translation>سحب آخر دفعة</translation>
    </message>
    <message>
        <source>Taxes, sums and the exceptions of a day.</source>
        <translation>ضرائب يوم ومجاميعه واستثناءاته.</translation>
    </message>
    <message>
        <source>Taxes, their rates, and which goods bear them.</source>
        <translation>الضرائب ونسبها والبضائع التي تحملها.</translation>
    </message>
    <message>
        <source>The card was charged</source>
        <translation>خُصم من البطاقة</translation>
    </message>
    <message>
        <source>The card was not charged</source>
        <translation>لم يُخصم من البطاقة</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>الدُّرج</translation>
    </message>
    <message>
        <source>The shop, its tills, receipts and devices.</source>
        <translation>المتجر وصناديقه وإيصالاته وأجهزته.</translation>
    </message>
    <message>
        <source>Tick everything listed</source>
        <translation>تحديد كل المدرج</translation>
    </message>
    <message>
        <source>Tick the product</source>
        <translation>تحديد المنتج</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>To prices and tax</source>
        <translation>إلى الأسعار والضريبة</translation>
    </message>
    <message>
        <source>To prices, promotions and taxes</source>
        <translation>إلى الأسعار والعروض والضرائب</translation>
    </message>
    <message>
        <source>To the barcodes</source>
        <translation>إلى الباركودات</translation>
    </message>
    <message>
        <source>To the basics</source>
        <translation>إلى الأساسيات</translation>
    </message>
    <message>
        <source>To the cash in the drawer</source>
        <translation>إلى النقد في الدُّرج</translation>
    </message>
    <message>
        <source>To the pictures</source>
        <translation>إلى الصور</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>إلى المنتجات</translation>
    </message>
    <message>
        <source>To the quick keys</source>
        <translation>إلى المفاتيح السريعة</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation>إلى التقارير</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>إلى القواعد</translation>
    </message>
    <message>
        <source>To the sale</source>
        <translation>إلى البيع</translation>
    </message>
    <message>
        <source>To the sales that were made</source>
        <translation>إلى المبيعات السابقة</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>إلى الإعدادات</translation>
    </message>
    <message>
        <source>To the variants</source>
        <translation>إلى المتغيرات</translation>
    </message>
    <message>
        <source>Turn an unknown code into a new product.</source>
        <translation>تحويل رمز مجهول إلى منتج جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Unlock people</source>
        <translation>فتح قفل أشخاص</translation>
    </message>
    <message>
        <source>Up to the discount limit of the person.</source>
        <translation>حتى حد خصم الشخص.</translation>
    </message>
    <message>
        <source>Void a finished sale in its own shift.</source>
        <translation>إلغاء بيع منتهٍ في ورديته.</translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation>إلغاء بيع</translation>
    </message>
    <message>
        <source>Void after the total</source>
        <translation>إلغاء بعد الإجمالي</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>إلغاء البيع</translation>
    </message>
    <message>
        <source>Why this price?</source>
        <translation>لماذا هذا السعر؟</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
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
        <source>{name} may not approve this.</source>
        <translation>لا يحق لـ {name} الموافقة على هذا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Not approved: nothing was done</source>
        <translation>بلا موافقة: لم يُفعل شيء</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive {name}?</source>
        <translation>أرشفة {name}؟</translation>
    </message>
    <message>
        <source>She signs in no more and her badge opens nothing. Her sales and hours stay, and she can be restored.</source>
        <translation>لا دخول بعد الآن ولا تفتح الشارة شيئًا. تبقى المبيعات والساعات، ويمكن الاستعادة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
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
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <translation>شارة {name}</translation>
    </message>
    <message>
        <source>Scan the badge now. Its code is not stored; only whether it is the same.</source>
        <translation>امسح الشارة الآن. لا يُحفظ رمزها؛ بل هل هي نفسها فقط.</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>رمز الشارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>إعطاء الشارة</translation>
    </message>
</context>
<context>
    <name>BarcodesTab</name>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>One scan adds</source>
        <translation>المسح الواحد يضيف</translation>
    </message>
    <message>
        <source>Own price for one</source>
        <translation>سعر خاص للواحد</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>امسح رمزًا أو اكتبه</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>A carton&apos;s code adds its pieces: 6 for a pack of six.</source>
        <translation>رمز الكرتون يضيف قطعه: 6 لعبوة من ست.</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>باركود جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>إعطاؤه رقمًا</translation>
    </message>
    <message>
        <source>Variants have codes of their own, in the table of variants.</source>
        <translation>للمتغيرات رموز خاصة في جدول المتغيرات.</translation>
    </message>
    <message>
        <source>An EAN of the range that is left to shops; it is never given twice.</source>
        <translation>رقم EAN من النطاق المتروك للمتاجر؛ لا يُعطى مرتين.</translation>
    </message>
</context>
<context>
    <name>BasicsTab</name>
    <message>
        <source>Flat white</source>
        <translation>قهوة بالحليب</translation>
    </message>
    <message>
        <source>Empty: asked at the till</source>
        <translation>فارغ: يُسأل عند الصندوق</translation>
    </message>
    <message>
        <source>Scan or type it, or leave it empty</source>
        <translation>امسحه أو اكتبه أو اتركه فارغًا</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Drinks &gt; Coffee</source>
        <translation>مشروبات &gt; قهوة</translation>
    </message>
    <message>
        <source>Goods that lie in stock</source>
        <translation>بضاعة في المخزون</translation>
    </message>
    <message>
        <source>Service, never in stock</source>
        <translation>خدمة، لا مخزون لها</translation>
    </message>
    <message>
        <source>Bundle of other products</source>
        <translation>حزمة من منتجات أخرى</translation>
    </message>
    <message>
        <source>Department, price is asked</source>
        <translation>قسم، يُسأل عن السعر</translation>
    </message>
    <message>
        <source>Deposit on a container</source>
        <translation>تأمين على عبوة</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Kilogram, weighed</source>
        <translation>كيلوغرام، موزون</translation>
    </message>
    <message>
        <source>Gram, weighed</source>
        <translation>غرام، موزون</translation>
    </message>
    <message>
        <source>Litre, measured</source>
        <translation>لتر، مقيس</translation>
    </message>
    <message>
        <source>Metre, measured</source>
        <translation>متر، مقيس</translation>
    </message>
    <message>
        <source>Warn, and sell</source>
        <translation>تنبيه وبيع</translation>
    </message>
    <message>
        <source>Sell without a word</source>
        <translation>بيع دون تنبيه</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>لا تبع</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم يُعد بعد</translation>
    </message>
    <message>
        <source>vegan, summer</source>
        <translation>نباتي، صيف</translation>
    </message>
    <message>
        <source>Each variant has a price and a barcode of its own.</source>
        <translation>لكل صنف فرعي سعره ورمزه الشريطي الخاص.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price on the shelf</source>
        <translation>السعر على الرف</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Another category, Enter makes it</source>
        <translation>فئة أخرى، Enter ينشئها</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>يُباع بـ</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>حين لا يبقى شيء</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A variant of {name}.</source>
        <translation>متغير من {name}.</translation>
    </message>
    <message>
        <source>{count} more codes stand under Barcodes.</source>
        <translation>رموز أخرى في تبويب الباركود: {count}.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change 1 product</source>
        <translation>تغيير منتج واحد</translation>
    </message>
    <message>
        <source>Change {count} products</source>
        <translation>تغيير المنتجات: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The first products, before and after.</source>
        <translation>أوائل المنتجات، قبل وبعد.</translation>
    </message>
    <message>
        <source>Some of these do not take it and stay as they are.</source>
        <translation>بعضها لا يقبل ذلك ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Bundles and their parts stay as they are: they are taxed alike.</source>
        <translation>تبقى الحزم وأجزاؤها كما هي: فهي تخضع للضريبة نفسها.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>New tax class</source>
        <translation>فئة ضريبية جديدة</translation>
    </message>
    <message>
        <source>Empty takes the brand away</source>
        <translation>الفراغ يزيل العلامة</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>علامة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Do what</source>
        <translation>ماذا يُفعل</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Raise by percent</source>
        <translation>رفع بنسبة</translation>
    </message>
    <message>
        <source>Lower by percent</source>
        <translation>خفض بنسبة</translation>
    </message>
    <message>
        <source>Raise by an amount</source>
        <translation>رفع بمبلغ</translation>
    </message>
    <message>
        <source>Lower by an amount</source>
        <translation>خفض بمبلغ</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>جعله</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>New prices end in</source>
        <translation>تنتهي الأسعار الجديدة بـ</translation>
    </message>
    <message>
        <source>Whatever comes out</source>
        <translation>كما ينتج</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Say what it becomes; nothing changes before you agree.</source>
        <translation>قل ماذا يصير؛ لا يتغير شيء قبل موافقتك.</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>Its own price</source>
        <translation>سعره الخاص</translation>
    </message>
    <message>
        <source>What its parts cost</source>
        <translation>ما تكلفه أجزاؤه</translation>
    </message>
    <message>
        <source>Its parts, less a percentage</source>
        <translation>أجزاؤه ناقص نسبة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>أجزاء الحزمة</translation>
    </message>
    <message>
        <source>Add a part: find a product, Enter takes the first</source>
        <translation>إضافة جزء: ابحث عن منتج، Enter يأخذ الأول</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Price of the bundle</source>
        <translation>سعر الحزمة</translation>
    </message>
    <message>
        <source>Percent that come off</source>
        <translation>نسبة الخصم</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>إزالة الجزء</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Nobody knows whether the card of this sale was charged</source>
        <translation>لا أحد يعرف هل خُصم من بطاقة هذا البيع</translation>
    </message>
    <message>
        <source>Do not charge again. Press Pay and say what the terminal&apos;s list shows.</source>
        <translation>لا تخصم مرة أخرى. افتح الدفع واذكر ما تُظهره قائمة الجهاز.</translation>
    </message>
    <message>
        <source>The card of this sale is being checked</source>
        <translation>جارٍ التحقق من بطاقة هذا البيع</translation>
    </message>
    <message>
        <source>Do not charge again. The till asks the terminal what became of it.</source>
        <translation>لا تخصم مرة أخرى. تسأل نقطة البيع الجهاز عمّا حدث.</translation>
    </message>
    <message>
        <source>The card of this sale is at the terminal</source>
        <translation>بطاقة هذا البيع لدى الجهاز</translation>
    </message>
    <message>
        <source>Do not charge again until the terminal has answered.</source>
        <translation>لا تخصم مرة أخرى حتى يجيب الجهاز.</translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>{count} to settle</source>
        <translation>للتسوية: {count}</translation>
    </message>
    <message>
        <source>{count} card payments that somebody must look at</source>
        <translation>دفعات بطاقة تلزمها مراجعة: {count}</translation>
    </message>
    <message>
        <source>Card terminal not reached</source>
        <translation>تعذر الوصول إلى جهاز البطاقات</translation>
    </message>
    <message>
        <source>Card terminal busy</source>
        <translation>جهاز البطاقات مشغول</translation>
    </message>
    <message>
        <source>Card terminal in maintenance</source>
        <translation>جهاز البطاقات قيد الصيانة</translation>
    </message>
    <message>
        <source>Card terminal not certified</source>
        <translation>جهاز البطاقات غير معتمد</translation>
    </message>
    <message>
        <source>Test terminal</source>
        <translation>جهاز تجريبي</translation>
    </message>
    <message>
        <source>{number} is paid · {amount}</source>
        <translation>دُفع {number} · {amount}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>دُفعت…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>لم تُدفع…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>رُدّت…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>لم تُردّ…</translation>
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
    <name>CardTasksView</name>
    <message>
        <source>Card payments to settle</source>
        <translation>دفعات بطاقة للتسوية</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>لا يُسمح لك بتسوية دفعات البطاقة</translation>
    </message>
    <message>
        <source>Somebody who may looks at them here.</source>
        <translation>يراجعها هنا من يحق له ذلك.</translation>
    </message>
    <message>
        <source>The card payments to settle would be here</source>
        <translation>ستكون هنا مدفوعات البطاقات التي تنتظر التسوية</translation>
    </message>
    <message>
        <source>No card payment waits for anybody</source>
        <translation>لا دفعة بطاقة تنتظر أحدًا</translation>
    </message>
    <message>
        <source>What the terminal does not say, and what it says twice, comes here.</source>
        <translation>هنا يظهر ما لا يقوله الجهاز وما يقوله مرتين.</translation>
    </message>
    <message>
        <source>{time} · {staff}</source>
        <translation>{time} · {staff}</translation>
    </message>
    <message>
        <source>{about} · sale {number}</source>
        <translation>{about} · البيع {number}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>دُفعت…</translation>
    </message>
    <message>
        <source>Not paid…</source>
        <translation>لم تُدفع…</translation>
    </message>
    <message>
        <source>Went back…</source>
        <translation>رُدّت…</translation>
    </message>
    <message>
        <source>Not back…</source>
        <translation>لم تُردّ…</translation>
    </message>
    <message>
        <source>Give {amount} back…</source>
        <translation>رد {amount}…</translation>
    </message>
    <message>
        <source>Try again: give {amount} back…</source>
        <translation>إعادة المحاولة: ردّ {amount}…</translation>
    </message>
    <message>
        <source>Settled, with a note…</source>
        <translation>سُوّيت، مع ملاحظة…</translation>
    </message>
    <message>
        <source>Gone back or not?</source>
        <translation>هل رُدّت أم لا؟</translation>
    </message>
    <message>
        <source>Paid or not?</source>
        <translation>هل دُفعت أم لا؟</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>جوابان</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>للرد</translation>
    </message>
    <message>
        <source>Nobody knows whether the money went back to the card. Look in the terminal&apos;s own list for what went back, not for the payment.</source>
        <translation>لا أحد يعرف هل عاد المال إلى البطاقة. ابحث في قائمة الجهاز نفسه عن الردّ، لا عن الدفعة.</translation>
    </message>
    <message>
        <source>Nobody knows whether the card was charged. Look at the terminal&apos;s own list of payments.</source>
        <translation>لا أحد يعرف هل خُصم من البطاقة. راجع قائمة الدفعات على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The money is being given back now. The terminal may ask for the card: wait until it has answered.</source>
        <translation>تجري الآن إعادة المبلغ. قد يطلب الجهاز البطاقة: انتظر حتى يجيب.</translation>
    </message>
    <message>
        <source>After it was settled, something else was heard. The first answer stands until somebody settles it.</source>
        <translation>بعد التسوية ورد جواب آخر. يبقى الجواب الأول حتى يسوّيها شخص ما.</translation>
    </message>
    <message>
        <source>The terminal would not give the money back. Try again, or give it back on the terminal itself and say how it was settled.</source>
        <translation>رفض الجهاز ردّ المبلغ. أعد المحاولة، أو ردّه على الجهاز نفسه واذكر كيف سُوّي الأمر.</translation>
    </message>
    <message>
        <source>The terminal took money that no open sale waits for.</source>
        <translation>أخذ الجهاز مبلغًا لا ينتظره أي بيع مفتوح.</translation>
    </message>
    <message>
        <source>{time} · the till asked the terminal to stop</source>
        <translation>{time} · طلب الصندوق من الجهاز التوقف</translation>
    </message>
    <message>
        <source>{time} · the terminal: {outcome}</source>
        <translation>{time} · الجهاز: {outcome}</translation>
    </message>
    <message>
        <source>{time} · the terminal, asked again: {outcome}</source>
        <translation>{time} · الجهاز، بعد سؤاله مجددًا: {outcome}</translation>
    </message>
    <message>
        <source>{time} · {staff}: {outcome}</source>
        <translation>{time} · {staff}: {outcome}</translation>
    </message>
    <message>
        <source>{time} · at the start: {outcome}</source>
        <translation>{time} · عند البدء: {outcome}</translation>
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
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>approved in part</source>
        <translation>مقبولة جزئيًا</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>not begun, it was busy</source>
        <translation>لم تبدأ، كان الجهاز مشغولًا</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>لم تُرسل قط</translation>
    </message>
    <message>
        <source>still at work</source>
        <translation>لا تزال جارية</translation>
    </message>
    <message>
        <source>it knows no such payment</source>
        <translation>لا يعرف دفعة كهذه</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>لا جواب واضح</translation>
    </message>
    <message>
        <source>{word}, {amount}</source>
        <translation>{word}، {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>رد {amount} إلى البطاقة؟</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>رد {amount} إلى البطاقة •••• {digits}؟</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>ينفذه الجهاز الآن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>رد {amount}</translation>
    </message>
</context>
<context>
    <name>CardTotalsCard</name>
    <message>
        <source>Card total</source>
        <translation>إجمالي البطاقات</translation>
    </message>
    <message>
        <source>Total of the card machine</source>
        <translation>إجمالي جهاز البطاقات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Total that the stand-alone machine printed</source>
        <translation>الإجمالي الذي طبعه الجهاز المستقل</translation>
    </message>
    <message>
        <source>Asking the terminal for its totals…</source>
        <translation>جارٍ سؤال الجهاز عن إجمالياته…</translation>
    </message>
    <message>
        <source>The terminal gave no totals. Print them on it and compare by hand.</source>
        <translation>لم يعطِ الجهاز إجمالياته. اطبعها عليه وقارنها يدويًا.</translation>
    </message>
    <message>
        <source>The terminal counted</source>
        <translation>حساب الجهاز</translation>
    </message>
    <message>
        <source>The machine printed</source>
        <translation>طباعة الجهاز</translation>
    </message>
    <message>
        <source>The till counted</source>
        <translation>حساب الصندوق</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>متطابقان</translation>
    </message>
    <message>
        <source>{amount} apart</source>
        <translation>الفرق {amount}</translation>
    </message>
    <message>
        <source>They agree, but some payments are not settled</source>
        <translation>متطابقان، لكن بعض الدفعات لم تُسوَّ</translation>
    </message>
    <message>
        <source>Look these up:</source>
        <translation>راجع هذه:</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>الدفعة {number}</translation>
    </message>
    <message>
        <source>theirs {amount}</source>
        <translation>لديه {amount}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>غير مسوّى</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Ask the customer to tap or insert</source>
        <translation>اطلب من العميل تقريب البطاقة أو إدخالها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>رفضها البنك</translation>
    </message>
    <message>
        <source>Declined: the bank cannot be reached</source>
        <translation>مرفوضة: تعذر الوصول إلى البنك</translation>
    </message>
    <message>
        <source>Declined: the terminal does not allow it</source>
        <translation>مرفوضة: الجهاز لا يسمح بها</translation>
    </message>
    <message>
        <source>Declined: this card is not taken for this</source>
        <translation>مرفوضة: هذه البطاقة لا تُقبل لهذا</translation>
    </message>
    <message>
        <source>Declined: this card is not valid</source>
        <translation>مرفوضة: هذه البطاقة غير صالحة</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <translation>مرفوضة: رمز سري خاطئ</translation>
    </message>
    <message>
        <source>Did it go back?</source>
        <translation>هل رُدّ المبلغ؟</translation>
    </message>
    <message>
        <source>Do not charge again</source>
        <translation>لا تخصم مرة أخرى</translation>
    </message>
    <message>
        <source>Giving {amount} back to the card</source>
        <translation>جارٍ رد {amount} إلى البطاقة</translation>
    </message>
    <message>
        <source>It could not be given back</source>
        <translation>تعذر رد المبلغ</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s own list: did {amount} go back?</source>
        <translation>راجع قائمة الجهاز نفسه: هل رُدّ {amount}؟</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>غير واضح بعد</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Nothing was charged. See whether it has power and network, or take cash.</source>
        <translation>لم يُخصم شيء. تأكد من الكهرباء والشبكة للجهاز، أو خذ نقدًا.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try another card or another way to pay.</source>
        <translation>لم يُخصم شيء. جرّب بطاقة أخرى أو طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Take the rest with another card or in another way.</source>
        <translation>خذ الباقي ببطاقة أخرى أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The card terminal cannot be reached</source>
        <translation>تعذر الوصول إلى جهاز البطاقات</translation>
    </message>
    <message>
        <source>The payment stands. Try again, or give it back on the terminal itself.</source>
        <translation>الدفعة قائمة. أعد المحاولة أو ردّها على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The terminal did not say what became of {amount}. It has been asked to stop, and is asked again and again for its answer; this clears up by itself.</source>
        <translation>لم يقل الجهاز ما حدث لمبلغ {amount}. طُلب منه التوقف ويُسأل مراراً عن جوابه؛ سيتضح الأمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The payment stands. Try again once the terminal can be reached.</source>
        <translation>الدفعة قائمة. حاول من جديد حين يمكن الوصول إلى الجهاز.</translation>
    </message>
    <message>
        <source>The terminal did not say whether {amount} went back. It is asked again.</source>
        <translation>لم يقل الجهاز هل رُدّ {amount}. يُسأل مجددًا.</translation>
    </message>
    <message>
        <source>The terminal does not say. Look at its own list of payments: is there one of {amount} at {time}?</source>
        <translation>الجهاز لا يجيب. راجع قائمة دفعاته: هل فيها دفعة {amount} عند {time}؟</translation>
    </message>
    <message>
        <source>The terminal has no such payment. It can be tried again.</source>
        <translation>لا دفعة كهذه على الجهاز. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The terminal is at work. It may ask for the card.</source>
        <translation>الجهاز يعمل. قد يطلب البطاقة.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. If the customer has paid, it counts.</source>
        <translation>طُلب من الجهاز التوقف. إن كان العميل قد دفع فالدفعة محسوبة.</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>هل دُفعت؟</translation>
    </message>
    <message>
        <source>{amount} on the card terminal.</source>
        <translation>{amount} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>{amount} went back to the card</source>
        <translation>رُدّ {amount} إلى البطاقة</translation>
    </message>
    <message>
        <source>{part} of {amount} was approved</source>
        <translation>قُبل {part} من {amount}</translation>
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
        <source>Codes to try</source>
        <translation>رموز للتجربة</translation>
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
    <name>CashMoveDialog</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
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
        <source>Paid in</source>
        <translation>إيداع في الصندوق</translation>
    </message>
    <message>
        <source>Money that goes into the drawer without a sale.</source>
        <translation>نقد يدخل الدُّرج بلا بيع.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صرف من الصندوق</translation>
    </message>
    <message>
        <source>Money that leaves the drawer for something bought or owed.</source>
        <translation>نقد يخرج من الدُّرج لشراء أو دين.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>إيداع في الخزنة</translation>
    </message>
    <message>
        <source>Money that goes from the drawer to the safe.</source>
        <translation>نقد ينتقل من الدُّرج إلى الخزنة.</translation>
    </message>
    <message>
        <source>Drop cash</source>
        <translation>إيداع نقد</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدُّرج بلا بيع</translation>
    </message>
    <message>
        <source>It is written down with your name and counted among the exceptions.</source>
        <translation>يُدوّن باسمك ويُعد بين الاستثناءات.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدُّرج</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>فكة من البنك</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>طوابع</translation>
    </message>
    <message>
        <source>Evening drop</source>
        <translation>إيداع المساء</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>تصريف ورقة نقدية</translation>
    </message>
</context>
<context>
    <name>CashView</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Money that comes into the drawer without a sale: change from the bank.</source>
        <translation>نقود تدخل الدرج دون بيع: فكة من البنك.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف من الصندوق</translation>
    </message>
    <message>
        <source>Money that goes out of it: stamps, the window cleaner.</source>
        <translation>نقود تخرج منه: طوابع أو عامل النظافة.</translation>
    </message>
    <message>
        <source>Cash drop</source>
        <translation>إيداع في الخزنة</translation>
    </message>
    <message>
        <source>Notes that are taken to the safe.</source>
        <translation>أوراق نقدية تُنقل إلى الخزنة.</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدُّرج</translation>
    </message>
    <message>
        <source>Without a sale, with a reason.</source>
        <translation>دون بيع، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>What was taken so far. Nothing is closed by it.</source>
        <translation>ما قُبض حتى الآن. لا يُغلق شيء بذلك.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Count the cash and end the shift.</source>
        <translation>عدّ النقد وإنهاء الوردية.</translation>
    </message>
    <message>
        <source>The till was opened {time} by {name}.</source>
        <translation>فتح {name} الصندوق في {time}.</translation>
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
    <name>ChoosingPage</name>
    <message>
        <source>Drop a list of products here, or choose it</source>
        <translation>أفلت قائمة منتجات هنا أو اخترها</translation>
    </message>
    <message>
        <source>CSV from another till or a spreadsheet, also packed (.gz, .xz).</source>
        <translation>ملف CSV من صندوق آخر أو جدول، ولو مضغوطًا (.gz، .xz).</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>… or type where it lies, and press Enter</source>
        <translation>… أو اكتب مكانه واضغط Enter</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>مستوردة سابقًا</translation>
    </message>
    <message>
        <source>What was imported before would be here.</source>
        <translation>سيكون هنا ما تم استيراده من قبل.</translation>
    </message>
    <message>
        <source>Nothing yet. Every import can be taken back here.</source>
        <translation>لا شيء بعد. يمكن سحب أي استيراد هنا.</translation>
    </message>
    <message>
        <source>{code} · {when} · {who} · {created} new, {updated} changed, {rejected} rejected</source>
        <translation>{code} · {when} · {who} · جديد {created}، متغير {updated}، مرفوض {rejected}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back {code}, {name}</source>
        <translation>سحب {code}، {name}</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This week: {time} hours</source>
        <translation>هذا الأسبوع: {time} ساعة</translation>
    </message>
    <message>
        <source>You did not clock out on {day}</source>
        <translation>لم تسجل انصرافك في {day}</translation>
    </message>
    <message>
        <source>Those hours do not count yet. Tell whoever corrects hours when you left.</source>
        <translation>لا تُحسب تلك الساعات بعد. أخبر من يصحح الساعات متى انصرفت.</translation>
    </message>
    <message>
        <source>Clock in before you sell.</source>
        <translation>سجّل حضورك قبل البيع.</translation>
    </message>
    <message>
        <source>You are not clocked in.</source>
        <translation>لم تسجل حضورك.</translation>
    </message>
    <message>
        <source>Every punch is kept; what is wrong is corrected by somebody who may.</source>
        <translation>تُحفظ كل بصمة؛ وما كان خطأ يصححه من يحق له.</translation>
    </message>
    <message>
        <source>Clocked in since {time}</source>
        <translation>حاضر منذ {time}</translation>
    </message>
    <message>
        <source>On a break since {time}</source>
        <translation>في استراحة منذ {time}</translation>
    </message>
    <message>
        <source>Not clocked in</source>
        <translation>غير مسجل الحضور</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>تسجيل الانصراف</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>بدء استراحة</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>{name} is clocked in</source>
        <translation>سجّل {name} حضوره</translation>
    </message>
    <message>
        <source>{name} is clocked out: {time} hours this week</source>
        <translation>سجّل {name} انصرافه: {time} ساعة هذا الأسبوع</translation>
    </message>
    <message>
        <source>{name} is on a break</source>
        <translation>{name} في استراحة</translation>
    </message>
    <message>
        <source>{name} is back from the break</source>
        <translation>عاد {name} من الاستراحة</translation>
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
    <name>CoachMarks</name>
    <message>
        <source>Enough</source>
        <translation>كفى</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Where is what?</source>
        <translation>أين كل شيء؟</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>أوائل صفوف الملف</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (لازم)</translation>
    </message>
    <message>
        <source>{field} (one of SKU and barcode is required)</source>
        <translation>{field} (يلزم رقم منتج أو باركود)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>المخزون الافتتاحي</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the products.</source>
        <translation>اختر العمود الذي يحوي أسماء المنتجات.</translation>
    </message>
    <message>
        <source>Choose the column that holds a SKU or a barcode.</source>
        <translation>اختر العمود الذي يحوي رقم منتج أو باركود.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>{name} · {size} KB · {encoding} · columns parted by {mark}</source>
        <translation>{name} · {size} كيلوبايت · {encoding} · يفصل الأعمدة {mark}</translation>
    </message>
    <message>
        <source>These columns were chosen for such a file before.</source>
        <translation>اختيرت هذه الأعمدة لملف كهذا من قبل.</translation>
    </message>
    <message>
        <source>What the names of the columns tell is chosen already.</source>
        <translation>ما تدل عليه أسماء الأعمدة محدد مسبقًا.</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— ليس في الملف —</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>{column} → {field}</source>
        <translation>{column} ← {field}</translation>
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
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>جهاز تجريبي، بلا حركة أموال</translation>
    </message>
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
        <source>The customer signs the receipt: compare it with the card.</source>
        <translation>يوقّع الزبون الإيصال: قارنه بالبطاقة.</translation>
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
        <source>The total includes {tax} {amount}</source>
        <translation>يشمل الإجمالي {tax} {amount}</translation>
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
        <source>A PIN signs in meanwhile.</source>
        <translation>يمكن الدخول برمز سري في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A badge&apos;s code has {least} to {most} characters.</source>
        <translation>رمز الشارة من {least} إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>A barcode stands for more than nothing.</source>
        <translation>الباركود يمثل أكثر من لا شيء.</translation>
    </message>
    <message>
        <source>A brand has at most {max_trait} letters, goods {max_tags} tags.</source>
        <translation>العلامة التجارية {max_trait} حرفًا على الأكثر، وللمنتج {max_tags} وسوم على الأكثر.</translation>
    </message>
    <message>
        <source>A brand has at most {most} letters.</source>
        <translation>العلامة التجارية {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A brand or a tag has 1 to {most} letters.</source>
        <translation>العلامة أو الوسم من 1 إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most_parts} parts.</source>
        <translation>للحزمة من 1 إلى {most_parts} أجزاء.</translation>
    </message>
    <message>
        <source>A bundle has 1 to {most} parts.</source>
        <translation>للحزمة من 1 إلى {most} أجزاء.</translation>
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
        <source>A code has 1 to {most} characters, without blanks around it.</source>
        <translation>الرمز من 1 إلى {most} حرفًا، بلا فراغات حوله.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>يلزم سبب للتصحيح.</translation>
    </message>
    <message>
        <source>A correction needs its reason, of at most {most} characters.</source>
        <translation>يلزم للتصحيح سبب من {most} حرفًا على الأكثر.</translation>
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
        <source>A discount limit is between 0 and 100 percent.</source>
        <translation>حد الخصم بين 0 و100 بالمئة.</translation>
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
        <source>A list is expected here.</source>
        <translation>يُنتظر هنا قائمة.</translation>
    </message>
    <message>
        <source>A manager may approve it.</source>
        <translation>يمكن للمدير الموافقة.</translation>
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
        <source>A scanned badge says who it is.</source>
        <translation>الشارة الممسوحة تقول من هو.</translation>
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
        <source>About and licences</source>
        <translation>حول البرنامج والرخص</translation>
    </message>
    <message>
        <source>Add the customer to the sale first.</source>
        <translation>أضف العميل إلى البيع أولًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
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
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Archive it: it is no longer sold, and its sales stay readable.</source>
        <translation>أرشِفه: لن يُباع بعد الآن، وتبقى مبيعاته مقروءة.</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>As the computer or the country is</source>
        <translation>كالحاسوب أو البلد</translation>
    </message>
    <message>
        <source>As the law of the country says; ask your accountant before you change it.</source>
        <translation>كما يقول قانون البلد؛ اسأل محاسبك قبل تغييره.</translation>
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
        <source>Badges are not taken</source>
        <translation>لا تُقبل الشارات</translation>
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
        <source>Buttons for fingers take the keyboard too; without it typing always goes to the scan field.</source>
        <translation>تأخذ أزرار الأصابع لوحة المفاتيح أيضًا؛ وبدونها تذهب الكتابة دائمًا إلى حقل المسح.</translation>
    </message>
    <message>
        <source>Cash sales are rounded to it. In hundredths: 5 is 0.05; 1 rounds nothing.</source>
        <translation>تُقرّب المبيعات النقدية إليها. بأجزاء المئة: 5 تعني 0.05؛ و1 لا تقرّب شيئًا.</translation>
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
        <source>A name has 1 to {most} characters.</source>
        <translation>الاسم من 1 إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; belongs to another product in line {line} already</source>
        <translation>&apos;{code}&apos; يخص منتجًا آخر في السطر {line}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a tax class of this shop ({known})</source>
        <translation>&apos;{name}&apos; ليست فئة ضريبية في هذا المتجر ({known})</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a unit ({known})</source>
        <translation>&apos;{text}&apos; ليست وحدة ({known})</translation>
    </message>
    <message>
        <source>32: paper of 58 mm</source>
        <translation>32: ورق 58 مم</translation>
    </message>
    <message>
        <source>42: paper of 80 mm</source>
        <translation>42: ورق 80 مم</translation>
    </message>
    <message>
        <source>48: small print</source>
        <translation>48: خط صغير</translation>
    </message>
    <message>
        <source>A New Tax System (Goods and Services Tax) Act 1999; Royal Australian Mint (1 and 2 cents withdrawn 1992)</source>
        <translation>قانون ضريبة السلع والخدمات الأسترالي لسنة 1999؛ دار سك العملة الملكية الأسترالية (سُحبت فئتا 1 و2 سنت سنة 1992)</translation>
    </message>
    <message>
        <source>A card has paid {amount} of this sale already.</source>
        <translation>دفعت بطاقة {amount} من هذا البيع بالفعل.</translation>
    </message>
    <message>
        <source>A card payment of this sale does not match what the terminal took.</source>
        <translation>دفعة بطاقة في هذا البيع لا تطابق ما أخذه الجهاز.</translation>
    </message>
    <message>
        <source>A card payment that is {current} cannot become {target}.</source>
        <translation>دفعة بطاقة حالتها {current} لا يمكن أن تصبح {target}.</translation>
    </message>
    <message>
        <source>A card that was charged elsewhere is one on a stand-alone machine.</source>
        <translation>البطاقة المخصومة في مكان آخر هي على جهاز مستقل.</translation>
    </message>
    <message>
        <source>A count that differs has a reason.</source>
        <translation>للعدّ المختلف سبب.</translation>
    </message>
    <message>
        <source>A list for scanning</source>
        <translation>قائمة للمسح</translation>
    </message>
    <message>
        <source>A name has at most {most} letters on one line.</source>
        <translation>الاسم {most} حرفًا على الأكثر في سطر واحد.</translation>
    </message>
    <message>
        <source>A period begins before it ends and has at most {most} days.</source>
        <translation>تبدأ الفترة قبل أن تنتهي ولها {most} يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>A permission cannot be granted and withheld at once.</source>
        <translation>لا يمكن منح إذن وحجبه معًا.</translation>
    </message>
    <message>
        <source>A price changes by −100 to {most} percent.</source>
        <translation>يتغير السعر من −100 إلى {most} بالمئة.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>السعر ليس دون الصفر.</translation>
    </message>
    <message>
        <source>A printer without the letters of the shop’s language, such as Arabic ones, needs another.</source>
        <translation>الطابعة التي لا تعرف حروف لغة المتجر، كالعربية، تحتاج إلى لغة أخرى.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>A product has 1 to {most} variants.</source>
        <translation>للمنتج من 1 إلى {most} متغيرات.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>للمنتج اسم.</translation>
    </message>
    <message>
        <source>A product has at most {most} pictures.</source>
        <translation>للمنتج {most} صور على الأكثر.</translation>
    </message>
    <message>
        <source>A punch cannot lie in the future.</source>
        <translation>لا يمكن أن تكون البصمة في المستقبل.</translation>
    </message>
    <message>
        <source>A punch that is added is no void.</source>
        <translation>البصمة المضافة ليست إلغاءً.</translation>
    </message>
    <message>
        <source>A variant has no variants of its own.</source>
        <translation>ليس للمتغير متغيرات خاصة.</translation>
    </message>
    <message>
        <source>A word at the foot of the window; any key or touch keeps it open. 0 does not warn.</source>
        <translation>كلمة أسفل النافذة؛ أي مفتاح أو لمسة يبقيها مفتوحة. 0 بلا تنبيه.</translation>
    </message>
    <message>
        <source>Above this amount at once somebody approves it. In whole units of the currency; 0 asks never.</source>
        <translation>فوق هذا المبلغ دفعة واحدة يوافق عليه شخص ما. بوحدات العملة الكاملة؛ 0 لا يسأل أبدًا.</translation>
    </message>
    <message>
        <source>Address of the card terminal</source>
        <translation>عنوان جهاز البطاقات</translation>
    </message>
    <message>
        <source>All numbers that a shop may give itself are given.</source>
        <translation>أُعطيت كل الأرقام التي يجوز للمتجر أن يعطيها لنفسه.</translation>
    </message>
    <message>
        <source>An ending of prices has 1 to 4 digits.</source>
        <translation>نهاية السعر من 1 إلى 4 أرقام.</translation>
    </message>
    <message>
        <source>An option cannot be taken away from variants that are there.</source>
        <translation>لا يمكن نزع خيار من متغيرات موجودة.</translation>
    </message>
    <message>
        <source>Archive the variants that are no longer sold.</source>
        <translation>أرشِف المتغيرات التي لم تعد تُباع.</translation>
    </message>
    <message>
        <source>Archive those that are no longer sold.</source>
        <translation>أرشِف ما لم يعد يُباع.</translation>
    </message>
    <message>
        <source>As the country is</source>
        <translation>بحسب البلد</translation>
    </message>
    <message>
        <source>Asks who is selling before the next sale: for counters that several people share.</source>
        <translation>يسأل من يبيع قبل البيع التالي: لصناديق يتشاركها عدة أشخاص.</translation>
    </message>
    <message>
        <source>At most {most} goes to a card without the sale that it paid.</source>
        <translation>لا يذهب إلى بطاقة دون البيع الذي دفعته أكثر من {most}.</translation>
    </message>
    <message>
        <source>Badges are not taken here.</source>
        <translation>لا تُقبل الشارات هنا.</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز البطاقات</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Check that it is still there, and that you may read it.</source>
        <translation>تحقق من أنه لا يزال موجودًا وأنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>اختر عمودًا آخر لأحدهما.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose everything that a filter shows, or at most {most} products.</source>
        <translation>اختر كل ما يعرضه مرشح، أو {most} منتجًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or take the card on a machine of its own.</source>
        <translation>اختر جهازًا في الإعدادات، أو خذ البطاقة على جهاز مستقل.</translation>
    </message>
    <message>
        <source>Choose one of the list in the settings.</source>
        <translation>اختر واحدًا من القائمة في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose that one in the settings, or give it back on the terminal itself.</source>
        <translation>اختر ذلك الجهاز في الإعدادات، أو رُدّ المبلغ على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>اختر اسمك واكتب رمزك السري.</translation>
    </message>
    <message>
        <source>Clock in when signing in</source>
        <translation>تسجيل الحضور عند الدخول</translation>
    </message>
    <message>
        <source>Code général des impôts, art. 278 to 281; European Central Bank</source>
        <translation>قانون الضرائب الفرنسي العام، المواد 278 إلى 281؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Columns of imported files</source>
        <translation>أعمدة الملفات المستوردة</translation>
    </message>
    <message>
        <source>Compact, for a mouse</source>
        <translation>مدمج، للفأرة</translation>
    </message>
    <message>
        <source>Consumption Tax Act art. 29 and the reduced rate of 2019-10-01; Bank of Japan</source>
        <translation>قانون ضريبة الاستهلاك المادة 29 والمعدل المخفض منذ 2019-10-01؛ بنك اليابان</translation>
    </message>
    <message>
        <source>Count each note and coin; press Enter where there is none.</source>
        <translation>عُدّ كل ورقة وقطعة؛ واضغط Enter حيث لا يوجد شيء.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>عُدّه مرة أخرى.</translation>
    </message>
    <message>
        <source>Count it to zero first, or make another product.</source>
        <translation>عُدّه إلى الصفر أولًا أو أنشئ منتجًا آخر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Código do IVA art. 18; European Central Bank</source>
        <translation>قانون ضريبة القيمة المضافة البرتغالي، المادة 18؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>DPR 633/1972; DL 50/2017 art. 13-quater (cash totals rounded to 5 cents); European Central Bank</source>
        <translation>DPR 633/1972؛ DL 50/2017 المادة 13-quater (يقرَّب النقد إلى 5 سنتات)؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Declined: insufficient funds.</source>
        <translation>مرفوضة: رصيد غير كافٍ.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Do not charge again. It can be finished as soon as that is settled.</source>
        <translation>لا تخصم مرة أخرى. يمكن إتمامه حالما تتم التسوية.</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is settled.</source>
        <translation>لا تخصم مرة أخرى. انتظر حتى تتم التسوية.</translation>
    </message>
    <message>
        <source>Each variant has a value for each option.</source>
        <translation>لكل متغير قيمة لكل خيار.</translation>
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
        <translation>كل سعر وبيع بها. عملة أخرى تعني متجرًا آخر.</translation>
    </message>
    <message>
        <source>Everything grows or shrinks at once.</source>
        <translation>يكبر كل شيء أو يصغر معًا.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Excise Tax Act, part IX; Royal Canadian Mint (1 cent withdrawn 2013, cash totals rounded to 5 cents)</source>
        <translation>قانون الضرائب الكندي، الجزء التاسع؛ دار السك الملكية الكندية (سُحب السنت سنة 2013، ويقرَّب النقد إلى 5 سنتات)</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>الحقول هي {fields}.</translation>
    </message>
    <message>
        <source>Fills the screen without a frame and keeps it awake; leaving asks a manager.</source>
        <translation>يملأ الشاشة بلا إطار ويبقيها مستيقظة؛ والخروج يسأل مديرًا.</translation>
    </message>
    <message>
        <source>Find the sale and give it back from there.</source>
        <translation>ابحث عن البيع وردّ المبلغ من هناك.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>أول تشغيل</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>للأصابع</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>لليد اليسرى</translation>
    </message>
    <message>
        <source>Four hints on the sell screen, shown once in a new shop.</source>
        <translation>أربع تلميحات على شاشة البيع، تُعرض مرة في متجر جديد.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From 2026-04-01 to 2027-12-31 food is taxed at 6 percent by a temporary law: check the class of food before you sell.</source>
        <translation>من 2026-04-01 إلى 2027-12-31 تُفرض على الأغذية ضريبة 6 بالمئة بقانون مؤقت: تحقق من فئة الأغذية قبل البيع.</translation>
    </message>
    <message>
        <source>Give a new sale an id of its own.</source>
        <translation>أعطِ البيع الجديد معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>Give back at most what was taken.</source>
        <translation>رُدّ ما أُخذ على الأكثر.</translation>
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
        <source>Give it back on the terminal itself.</source>
        <translation>رُدّها على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Give it back to the card first.</source>
        <translation>ردّه إلى البطاقة أولًا.</translation>
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
        <source>Give the product the code of its maker.</source>
        <translation>أعطِ المنتج رمز صانعه.</translation>
    </message>
    <message>
        <source>Go back to that sale and scan it again.</source>
        <translation>ارجع إلى ذلك البيع وامسحه مرة أخرى.</translation>
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
        <source>Hide the mouse pointer in a kiosk</source>
        <translation>إخفاء مؤشر الفأرة في الكشك</translation>
    </message>
    <message>
        <source>IP, network, host, URL</source>
        <translation>شبكة، رابط، اتصال</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>In whole units of the currency, and a manager must allow it; 0 allows none.</source>
        <translation>بوحدات كاملة من العملة، ويجب أن يسمح به مدير؛ 0 لا يسمح بشيء.</translation>
    </message>
    <message>
        <source>Install cysqlite 0.4.0 or newer.</source>
        <translation>ثبّت cysqlite 0.4.0 أو أحدث.</translation>
    </message>
    <message>
        <source>Israel Tax Authority: Value Added Tax Order (rate 18% from 2025-01-01); Bank of Israel: 5 agorot withdrawn 2008, cash totals rounded to 10 agorot</source>
        <translation>سلطة الضرائب الإسرائيلية: أمر ضريبة القيمة المضافة (المعدل 18% منذ 2025-01-01)؛ بنك إسرائيل: سُحبت 5 أغورات سنة 2008، ويقرَّب النقد إلى 10 أغورات</translation>
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
        <source>It goes away while nobody moves it on the sell screen; a move brings it back.</source>
        <translation>يختفي في شاشة البيع ما لم يحركه أحد، وتعيده أي حركة.</translation>
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
        <source>It is taken off. The test of the scanner finds it.</source>
        <translation>يُنزع. يجده اختبار الماسح.</translation>
    </message>
    <message>
        <source>It is taken off; Enter and Tab need not be named. The test of the scanner finds it.</source>
        <translation>يُنزع؛ لا يلزم ذكر Enter وTab. يجده اختبار الماسح.</translation>
    </message>
    <message>
        <source>It is the number of a pallet or parcel (SSCC), not of a product.</source>
        <translation>إنه رقم منصة أو طرد (SSCC) لا رقم منتج.</translation>
    </message>
    <message>
        <source>It needs a note that says how it was settled.</source>
        <translation>تلزم ملاحظة تقول كيف سُوّيت.</translation>
    </message>
    <message>
        <source>It stands on the terminal&apos;s receipt and in its list of payments.</source>
        <translation>يوجد على إيصال الجهاز وفي قائمة دفعاته.</translation>
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
        <source>Italiano</source>
        <translation>Italiano</translation>
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
        <source>Its POIID, as the operator gave it; empty takes the profile&apos;s own.</source>
        <translation>معرّفه POIID كما أعطاه المشغّل؛ الفراغ يأخذ معرّف ملف الإعداد.</translation>
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
        <source>Kiosk</source>
        <translation>كشك</translation>
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
        <source>Language of receipts</source>
        <translation>لغة الإيصالات</translation>
    </message>
    <message>
        <source>Leaving the kiosk needs somebody who may.</source>
        <translation>الخروج من الكشك يلزمه من يحق له.</translation>
    </message>
    <message>
        <source>Less than 100 percent come off a bundle.</source>
        <translation>خصم الحزمة أقل من 100 بالمئة.</translation>
    </message>
    <message>
        <source>Let the till give it back.</source>
        <translation>دع الصندوق يردّه.</translation>
    </message>
    <message>
        <source>Lets the cashier add a tip to a sale; it bears no tax and no discount.</source>
        <translation>تتيح إضافة إكرامية إلى البيع؛ بلا ضريبة ولا خصم.</translation>
    </message>
    <message>
        <source>Ley 37/1992 art. 90 and 91; European Central Bank</source>
        <translation>القانون الإسباني 37/1992، المادتان 90 و91؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Lock after each sale</source>
        <translation>القفل بعد كل بيع</translation>
    </message>
    <message>
        <source>Longest pause of the scanner</source>
        <translation>أطول توقف للماسح</translation>
    </message>
    <message>
        <source>Look at the hours again.</source>
        <translation>انظر إلى الساعات مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the list of card payments to settle.</source>
        <translation>راجع قائمة دفعات البطاقة للتسوية.</translation>
    </message>
    <message>
        <source>Look at the time clock again: somebody was faster.</source>
        <translation>انظر إلى ساعة الدوام مرة أخرى: سبقك شخص.</translation>
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
        <source>Make somebody else an owner first.</source>
        <translation>اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>Mehrwertsteuergesetz art. 25; Swiss National Bank (smallest coin 5 Rappen)</source>
        <translation>قانون ضريبة القيمة المضافة السويسري، المادة 25؛ البنك الوطني السويسري (أصغر قطعة 5 رابن)</translation>
    </message>
    <message>
        <source>Mervärdesskattelag (2023:200) chapter 9; Sveriges Riksbank (50 öre withdrawn 2010, totals rounded to 1 krona)</source>
        <translation>قانون ضريبة القيمة المضافة السويدي (2023:200) الفصل 9؛ بنك السويد المركزي (سُحبت 50 أوره سنة 2010، ويقرَّب المجموع إلى كرونة)</translation>
    </message>
    <message>
        <source>Money is paid in, paid out, or dropped.</source>
        <translation>النقد يودع أو يُدفع أو يُنقل إلى الخزنة.</translation>
    </message>
    <message>
        <source>More than {max_entries} entries.</source>
        <translation>أكثر من {max_entries} مدخل.</translation>
    </message>
    <message>
        <source>Most that goes to a card without its sale</source>
        <translation>أقصى ما يُردّ إلى بطاقة دون بيعها</translation>
    </message>
    <message>
        <source>Move the data folder to a local disk.</source>
        <translation>انقل مجلد البيانات إلى قرص محلي.</translation>
    </message>
    <message>
        <source>Name of the card terminal</source>
        <translation>اسم جهاز البطاقات</translation>
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
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Never type a whole card number.</source>
        <translation>لا تكتب رقم بطاقة كاملًا أبدًا.</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal in the shop&apos;s network</source>
        <translation>جهاز Nexo Retailer في شبكة المتجر</translation>
    </message>
    <message>
        <source>Nexo Retailer terminal through its operator</source>
        <translation>جهاز Nexo Retailer عبر مشغّله</translation>
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
        <source>No terminal took this card payment for the sale {number}.</source>
        <translation>لم يأخذ أي جهاز هذه الدفعة بالبطاقة للبيع {number}.</translation>
    </message>
    <message>
        <source>No value added tax is levied; Central Bank of Kuwait (smallest coin 5 fils)</source>
        <translation>لا تُفرض ضريبة قيمة مضافة؛ بنك الكويت المركزي (أصغر قطعة 5 فلوس)</translation>
    </message>
    <message>
        <source>Nobody counts less than nothing.</source>
        <translation>لا أحد يعدّ أقل من لا شيء.</translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>لا أحد هنا له هذه الشارة.</translation>
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
        <source>Nobody knows yet whether this card was charged.</source>
        <translation>لا أحد يعرف بعد هل خُصم من هذه البطاقة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not certified for live use in Austria: the law (RKSV) demands a signature unit for every receipt, and none is connected.</source>
        <translation>غير معتمد للاستخدام الفعلي في النمسا: يشترط القانون (RKSV) وحدة توقيع لكل إيصال، ولا توجد وحدة موصولة.</translation>
    </message>
    <message>
        <source>Not certified for live use in France: the law (CGI art. 286-I-3 bis) demands a certificate or an attestation of the publisher, and there is none.</source>
        <translation>غير معتمد للاستخدام الفعلي في فرنسا: يشترط القانون (CGI art. 286-I-3 bis) شهادة أو إقرارًا من الناشر، ولا يوجد.</translation>
    </message>
    <message>
        <source>Not certified for live use in Germany: the law (KassenSichV, §146a AO) demands a certified technical security device (TSE), and none is connected.</source>
        <translation>غير معتمد للاستخدام الفعلي في ألمانيا: يشترط القانون (KassenSichV, §146a AO) جهاز أمان تقنيًا معتمدًا (TSE)، ولا يوجد جهاز موصول.</translation>
    </message>
    <message>
        <source>Not certified for live use in Italy: the law demands a telematic recorder (registratore telematico), and none is connected.</source>
        <translation>غير معتمد للاستخدام الفعلي في إيطاليا: يشترط القانون مسجلًا تيليماتيًا (registratore telematico)، ولا يوجد مسجل موصول.</translation>
    </message>
    <message>
        <source>Not certified for live use in Portugal: the law (Portaria 363/2010) demands software certified by the tax authority, and this is not.</source>
        <translation>غير معتمد للاستخدام الفعلي في البرتغال: يشترط القانون (Portaria 363/2010) برنامجًا معتمدًا من مصلحة الضرائب، وهذا ليس كذلك.</translation>
    </message>
    <message>
        <source>Not certified for live use in Spain: the law (Real Decreto 1007/2023) demands software that keeps chained records as VeriFactu says, and this is not attested.</source>
        <translation>غير معتمد للاستخدام الفعلي في إسبانيا: يشترط القانون (Real Decreto 1007/2023) برنامجًا يحفظ سجلات متسلسلة وفق VeriFactu، وهذا غير مصدَّق.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>لم يُعَدّ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store as it was is kept as {backup}.</source>
        <translation>لم يضع شيء: البيانات السابقة محفوظة في {backup}.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder} ({reason}).</source>
        <translation>لا يُسمح بالكتابة في المجلد {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
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
        <source>Nothing was written. Choose a folder that you may write to.</source>
        <translation>لم يُكتب شيء. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
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
        <source>Of a card the till takes the last four digits and the authorisation code only.</source>
        <translation>من البطاقة يأخذ الصندوق آخر أربعة أرقام ورمز التفويض فقط.</translation>
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
        <source>Offer goods of different taxes together by a promotion: it shares the price exactly.</source>
        <translation>اعرض البضائع مختلفة الضريبة معًا بعرض: فهو يقسم السعر بدقة.</translation>
    </message>
    <message>
        <source>Offered at the till where it is above 0; taxed like goods of the standard class.</source>
        <translation>يُعرض عند الصندوق إذا كان فوق 0؛ ضريبته كبضائع الفئة الأساسية.</translation>
    </message>
    <message>
        <source>One on each line, such as Voucher or Cheque. A line that ends with + gives change.</source>
        <translation>واحدة في كل سطر، مثل قسيمة شراء أو شيك. السطر المنتهي بـ + يعطي باقيًا.</translation>
    </message>
    <message>
        <source>Only a sale of the open shift can be voided; take the goods back instead.</source>
        <translation>لا يُلغى إلا بيع من الوردية المفتوحة؛ وإلا فاسترجع البضاعة.</translation>
    </message>
    <message>
        <source>Only a way of the shop&apos;s own has a name.</source>
        <translation>لا يحمل اسمًا إلا وسيلة دفع خاصة بالمتجر.</translation>
    </message>
    <message>
        <source>Only an owner has a recovery code, and {actor} is none.</source>
        <translation>للمالك فقط رمز استرداد، و{actor} ليس مالكًا.</translation>
    </message>
    <message>
        <source>Only goods and services have variants.</source>
        <translation>البضائع والخدمات فقط لها متغيرات.</translation>
    </message>
    <message>
        <source>Only pieces have serial numbers.</source>
        <translation>القطع فقط لها أرقام تسلسلية.</translation>
    </message>
    <message>
        <source>Only printable ASCII fits into this barcode.</source>
        <translation>لا يتسع هذا الباركود إلا لمحارف ASCII المطبوعة.</translation>
    </message>
    <message>
        <source>Only the federal GST is set. Add the tax of your province before you sell.</source>
        <translation>ضُبطت ضريبة GST الاتحادية فقط. أدخل ضريبة مقاطعتك قبل البيع.</translation>
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
        <source>Open the till once, then practise.</source>
        <translation>افتح الصندوق مرة ثم تدرب.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>طرق دفع أخرى</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>POIID, serial, identifier</source>
        <translation>معرف، رقم تسلسلي</translation>
    </message>
    <message>
        <source>Parking sets the open sale aside; it comes back here.</source>
        <translation>التعليق يضع البيع المفتوح جانبًا، ومن هنا يعود.</translation>
    </message>
    <message>
        <source>Permitted hours begin and end at different times of the day.</source>
        <translation>ساعات السماح تبدأ وتنتهي في وقتين مختلفين.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>تُعدّ القطع بأعداد صحيحة.</translation>
    </message>
    <message>
        <source>Português</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Practice did not open. {why}</source>
        <translation>لم يُفتح التدريب. {why}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
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
        <source>Revoke it there first, or scan another one.</source>
        <translation>اسحبها هناك أولًا أو امسح غيرها.</translation>
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
        <source>Sales tax differs from place to place: the rate is 0 until you enter the one of your address.</source>
        <translation>تختلف ضريبة المبيعات من مكان إلى آخر: المعدل 0 حتى تُدخل معدل عنوانك.</translation>
    </message>
    <message>
        <source>Sales tax is set by state, county and city; Federal Reserve and United States Mint</source>
        <translation>تحدد الولاية والمقاطعة والمدينة ضريبة المبيعات؛ الاحتياطي الفدرالي ودار سك العملة الأمريكية</translation>
    </message>
    <message>
        <source>Save it as CSV (comma separated) and import that.</source>
        <translation>احفظه بصيغة CSV (مفصول بفواصل) واستورد ذلك.</translation>
    </message>
    <message>
        <source>Say an amount above zero and below {gross}.</source>
        <translation>اذكر مبلغًا فوق الصفر ودون {gross}.</translation>
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
        <source>Say how much.</source>
        <translation>اذكر كم.</translation>
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
        <source>Say whether it was paid; that settles it.</source>
        <translation>اذكر هل دُفعت؛ فبذلك تُسوّى.</translation>
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
        <source>Scan another badge.</source>
        <translation>امسح شارة أخرى.</translation>
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
        <source>Scanner speed</source>
        <translation>سرعة الماسح</translation>
    </message>
    <message>
        <source>Sell screen</source>
        <translation>شاشة البيع</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>عرض الخطوات الأولى</translation>
    </message>
    <message>
        <source>Sign in by badge</source>
        <translation>الدخول بالشارة</translation>
    </message>
    <message>
        <source>So many cannot lie in a shop.</source>
        <translation>لا يتسع متجر لهذا العدد.</translation>
    </message>
    <message>
        <source>So many products cannot be chosen one by one.</source>
        <translation>لا يمكن اختيار هذا العدد من المنتجات واحدًا واحدًا.</translation>
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
        <source>Somebody else who keeps the records does it.</source>
        <translation>يفعله شخص آخر يحفظ السجلات.</translation>
    </message>
    <message>
        <source>Somebody else who may correct hours does it.</source>
        <translation>يفعله شخص آخر يحق له تصحيح الساعات.</translation>
    </message>
    <message>
        <source>Somebody who is old enough may allow it.</source>
        <translation>يمكن أن يسمح به شخص عمره كافٍ.</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes it.</source>
        <translation>يغيره من له حقوق مماثلة.</translation>
    </message>
    <message>
        <source>Somebody who may do it gives it.</source>
        <translation>يمنحه من يحق له فعله.</translation>
    </message>
    <message>
        <source>Somebody with a higher limit gives it.</source>
        <translation>يمنحه من له حد أعلى.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>الموظفون والساعات</translation>
    </message>
    <message>
        <source>Staff and permissions</source>
        <translation>الموظفون والأذونات</translation>
    </message>
    <message>
        <source>Such as https://192.168.1.20:8443/nexo; empty takes the profile&apos;s own.</source>
        <translation>مثل https://192.168.1.20:8443/nexo؛ الفراغ يأخذ عنوان ملف الإعداد.</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG or WebP file.</source>
        <translation>خذ ملف PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>Take another file.</source>
        <translation>خذ ملفًا آخر.</translation>
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
        <source>Take this payment out and put it in again.</source>
        <translation>أخرج هذه الدفعة ثم أدخلها من جديد.</translation>
    </message>
    <message>
        <source>Taxes that are a percentage of the price they are in come to 100 or more.</source>
        <translation>مجموع الضرائب التي هي نسبة من السعر شاملًا إياها 100 أو أكثر.</translation>
    </message>
    <message>
        <source>Test terminal (no funds move)</source>
        <translation>جهاز تجريبي (بلا حركة أموال)</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>حجم النص والأزرار</translation>
    </message>
    <message>
        <source>The SKU {sku} is there twice.</source>
        <translation>رقم المنتج {sku} مكرر.</translation>
    </message>
    <message>
        <source>The SKU “{sku}” belongs to {product} already.</source>
        <translation>رقم المنتج “{sku}” يخص {product} أصلًا.</translation>
    </message>
    <message>
        <source>The amount is above zero.</source>
        <translation>المبلغ فوق الصفر.</translation>
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
        <source>The authorisation code is needed: up to 12 letters and digits.</source>
        <translation>يلزم رمز التفويض: حتى 12 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The backup that must be made before the update is not sound.</source>
        <translation>النسخة الاحتياطية اللازمة قبل التحديث غير سليمة.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is there twice.</source>
        <translation>الباركود {barcode} مكرر.</translation>
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
        <source>The card counts: let it pay, or give it back first.</source>
        <translation>البطاقة محسوبة: دعها تدفع أو ردّ مبلغها أولاً.</translation>
    </message>
    <message>
        <source>The card terminal is still at work for another payment.</source>
        <translation>جهاز البطاقات لا يزال مشغولًا بدفعة أخرى.</translation>
    </message>
    <message>
        <source>The card terminal took {amount} for this sale.</source>
        <translation>أخذ جهاز البطاقات {amount} لهذا البيع.</translation>
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
        <source>The file</source>
        <translation>الملف</translation>
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
        <source>The file has no such column.</source>
        <translation>لا عمود كهذا في الملف.</translation>
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
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>تعذر إنشاء المجلد {folder} ({reason}).</translation>
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
        <source>The labels of your scale take every range of numbers that a shop may give itself.</source>
        <translation>ملصقات ميزانك تشغل كل نطاقات الأرقام التي يجوز للمتجر أن يعطيها لنفسه.</translation>
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
        <source>The one that this till speaks to. Without it, cards are taken on a machine of their own.</source>
        <translation>الجهاز الذي يتصل به هذا الصندوق. بدونه تُؤخذ البطاقات على جهاز مستقل.</translation>
    </message>
    <message>
        <source>The option {option} has no value.</source>
        <translation>ليس للخيار {option} قيمة.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: at most {side} on a side and {most} million in all.</source>
        <translation>في الصورة بكسلات كثيرة: {side} للضلع و{most} مليونًا إجمالًا على الأكثر.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete.</source>
        <translation>الصورة تالفة أو ناقصة.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is larger than {most} MB.</source>
        <translation>ملف الصورة أكبر من {most} ميغابايت.</translation>
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
        <source>The settings list the ways that the shop takes beside cash and cards.</source>
        <translation>تذكر الإعدادات ما يقبله المتجر إلى جانب النقد والبطاقات.</translation>
    </message>
    <message>
        <source>The shop needs an owner who may do everything.</source>
        <translation>يحتاج المتجر إلى مالك يحق له كل شيء.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not of this version.</source>
        <translation>ملف المتجر ليس من هذا الإصدار.</translation>
    </message>
    <message>
        <source>The smallest coin is greater than 0.</source>
        <translation>أصغر قطعة نقد أكبر من 0.</translation>
    </message>
    <message>
        <source>The store code {store} is that of practice tills.</source>
        <translation>رمز المتجر {store} خاص بصناديق التدريب.</translation>
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
        <source>The table could not be written: {why}.</source>
        <translation>تعذرت كتابة الجدول: {why}.</translation>
    </message>
    <message>
        <source>The terminal has answered, or is still being asked.</source>
        <translation>أجاب الجهاز، أو لا يزال يُسأل.</translation>
    </message>
    <message>
        <source>The terminal has not refused to give this card payment back.</source>
        <translation>لم يرفض الجهاز ردّ هذه الدفعة بالبطاقة.</translation>
    </message>
    <message>
        <source>The terminal is giving this money back now.</source>
        <translation>يعيد الجهاز هذا المبلغ الآن.</translation>
    </message>
    <message>
        <source>The terminal never named this payment, so the till cannot give it back.</source>
        <translation>لم يسمِّ الجهاز هذه الدفعة قط، فلا يمكن للصندوق ردها.</translation>
    </message>
    <message>
        <source>The till is not open.</source>
        <translation>الصندوق غير مفتوح.</translation>
    </message>
    <message>
        <source>The till itself works as before.</source>
        <translation>الصندوق نفسه يعمل كما كان.</translation>
    </message>
    <message>
        <source>The till keeps no card numbers. Take the card on the terminal.</source>
        <translation>لا يحفظ الصندوق أرقام البطاقات. استخدم البطاقة على الجهاز.</translation>
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
        <source>There are 1 to {most} options, each with its own name.</source>
        <translation>توجد من 1 إلى {most} خيارات، لكل منها اسم خاص.</translation>
    </message>
    <message>
        <source>There are at most {most_pages} pages.</source>
        <translation>توجد {most_pages} صفحات على الأكثر.</translation>
    </message>
    <message>
        <source>There are at most {most} tags of at most {letters} letters.</source>
        <translation>توجد {most} وسوم على الأكثر من {letters} حرفًا على الأكثر.</translation>
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
        <source>There is no profile of terminals called {name}.</source>
        <translation>لا يوجد ملف إعداد أجهزة باسم {name}.</translation>
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
        <source>There is no such card payment.</source>
        <translation>لا توجد دفعة بطاقة كهذه.</translation>
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
        <source>There is no till {register} in this shop.</source>
        <translation>لا صندوق {register} في هذا المتجر.</translation>
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
        <source>There is stock of this product, and it would belong to none of its variants.</source>
        <translation>يوجد مخزون من هذا المنتج، ولن يخص أيًا من متغيراته.</translation>
    </message>
    <message>
        <source>These options make {count} variants; a product has at most {most}.</source>
        <translation>هذه الخيارات تصنع {count} متغيرات؛ وللمنتج {most} على الأكثر.</translation>
    </message>
    <message>
        <source>This PIN is one that anybody tries first.</source>
        <translation>هذا الرمز السري مما يجربه أي شخص أولًا.</translation>
    </message>
    <message>
        <source>This card payment does not wait for a decision.</source>
        <translation>دفعة البطاقة هذه لا تنتظر قرارًا.</translation>
    </message>
    <message>
        <source>This card terminal pays nothing to a card without the sale that it paid.</source>
        <translation>لا يدفع هذا الجهاز شيئاً إلى بطاقة دون البيع الذي دفعته.</translation>
    </message>
    <message>
        <source>This category is not there any more.</source>
        <translation>لم تعد هذه الفئة موجودة.</translation>
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
        <source>This is no payment: money went to the card with it already.</source>
        <translation>ليست هذه دفعة: ذهب بها مال إلى البطاقة بالفعل.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>هذه ليست نسبة.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>هذه ليست صورة تُقرأ.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a JSON document ({error}).</source>
        <translation>هذا ليس مستند JSON ({error}).</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>سُوّيت هذه أصلًا.</translation>
    </message>
    <message>
        <source>This is the number of a payment card, not a code of goods.</source>
        <translation>هذا رقم بطاقة دفع وليس رمز بضاعة.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge.</source>
        <translation>هذه شارة {name}.</translation>
    </message>
    <message>
        <source>This needs its reason, of at most {most} characters.</source>
        <translation>يلزم سبب من {most} حرفًا على الأكثر.</translation>
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
        <source>This picture is not there any more.</source>
        <translation>لم تعد هذه الصورة موجودة.</translation>
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
        <source>This punch was corrected already, or never was.</source>
        <translation>صُححت هذه البصمة من قبل أو لم توجد قط.</translation>
    </message>
    <message>
        <source>This sale has a card payment whose outcome is not known yet.</source>
        <translation>في هذا البيع دفعة بطاقة لم تُعرف نتيجتها بعد.</translation>
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
        <source>This tax class is not there any more.</source>
        <translation>لم تعد هذه الفئة الضريبية موجودة.</translation>
    </message>
    <message>
        <source>This till has no card terminal.</source>
        <translation>ليس لهذا الصندوق جهاز بطاقات.</translation>
    </message>
    <message>
        <source>This till is a practice till already.</source>
        <translation>هذا الصندوق صندوق تدريب أصلًا.</translation>
    </message>
    <message>
        <source>This was paid on the card terminal {terminal}, which this till does not use now.</source>
        <translation>دُفع هذا على جهاز البطاقات {terminal} الذي لا يستخدمه هذا الصندوق الآن.</translation>
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
        <source>Too many unknown badges. Wait {seconds} seconds.</source>
        <translation>شارات مجهولة كثيرة. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} seconds.</source>
        <translation>محاولات خاطئة كثيرة لرمز {name} السري. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Try another card or another way to pay.</source>
        <translation>جرّب بطاقة أخرى أو طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”, and it is not clear which holds the {field}.</source>
        <translation>عمودان اسمهما “{name}” ولا يتضح أيهما يحوي: {field}.</translation>
    </message>
    <message>
        <source>Two fields are read from the column {column}.</source>
        <translation>حقلان يُقرآن من العمود {column}.</translation>
    </message>
    <message>
        <source>Two groups are called {group}.</source>
        <translation>مجموعتان اسمهما {group}.</translation>
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
        <source>Umsatzsteuergesetz 1994 §10; European Central Bank</source>
        <translation>قانون ضريبة القيمة المضافة النمساوي 1994 §10؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>Umsatzsteuergesetz §12; European Central Bank (notes and coins)</source>
        <translation>قانون ضريبة القيمة المضافة الألماني §12؛ البنك المركزي الأوروبي (الأوراق والقطع النقدية)</translation>
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
        <source>VAT number, tax ID, GST, sales tax</source>
        <translation>ضريبة القيمة المضافة، رقم ضريبي</translation>
    </message>
    <message>
        <source>VAT, rounding, round, cent, GST</source>
        <translation>تقريب، ضريبة القيمة المضافة، هللة</translation>
    </message>
    <message>
        <source>Value Added Tax Act 1994, sections 2 and 29A; Bank of England and Royal Mint; VAT Notice 709/1 (food eaten on the premises)</source>
        <translation>قانون ضريبة القيمة المضافة البريطاني 1994، المادتان 2 و29A؛ بنك إنجلترا ودار السك الملكية؛ VAT Notice 709/1 (الأكل في المكان)</translation>
    </message>
    <message>
        <source>Variants differ in 1 to {max_options} options with names.</source>
        <translation>تختلف المتغيرات في 1 إلى {max_options} خيارات مسماة.</translation>
    </message>
    <message>
        <source>Variants differ in at least one option, such as size.</source>
        <translation>تختلف المتغيرات في خيار واحد على الأقل، مثل المقاس.</translation>
    </message>
    <message>
        <source>Variants that are there stay: they may have been sold.</source>
        <translation>تبقى المتغيرات الموجودة: ربما بيعت.</translation>
    </message>
    <message>
        <source>Void the sale to give it back to the card, and ring it up again.</source>
        <translation>ألغِ البيع لردّ المبلغ إلى البطاقة ثم سجّله من جديد.</translation>
    </message>
    <message>
        <source>Wait for it, cancel it, or set the sale aside and serve the next customer.</source>
        <translation>انتظرها أو ألغِها، أو ضع البيع جانبًا واخدم العميل التالي.</translation>
    </message>
    <message>
        <source>Wait for it, or take cash for this sale.</source>
        <translation>انتظره، أو خذ نقدًا لهذا البيع.</translation>
    </message>
    <message>
        <source>Wait until it has answered.</source>
        <translation>انتظر حتى يجيب.</translation>
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
        <source>Wet op de omzetbelasting 1968 art. 9; cash totals rounded to 5 cents since 2004; European Central Bank</source>
        <translation>قانون ضريبة المبيعات الهولندي 1968 المادة 9؛ يقرَّب النقد إلى 5 سنتات منذ 2004؛ البنك المركزي الأوروبي</translation>
    </message>
    <message>
        <source>What is charged with goods is a deposit.</source>
        <translation>ما يُحسب مع البضاعة هو تأمين.</translation>
    </message>
    <message>
        <source>What the card terminal took cannot be changed here.</source>
        <translation>ما أخذه جهاز البطاقات لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>What the scanner sends after a code</source>
        <translation>ما يرسله الماسح بعد الرمز</translation>
    </message>
    <message>
        <source>What the scanner sends before a code</source>
        <translation>ما يرسله الماسح قبل الرمز</translation>
    </message>
    <message>
        <source>What was imported before it is in the list below and can be taken back.</source>
        <translation>ما استُورد قبله في القائمة أدناه ويمكن سحبه.</translation>
    </message>
    <message>
        <source>What was read before it is imported; mend the file and import it again.</source>
        <translation>ما قُرئ قبل ذلك استُورد؛ أصلح الملف واستورده مرة أخرى.</translation>
    </message>
    <message>
        <source>Where two promotions want the same goods</source>
        <translation>حين يريد عرضان البضاعة نفسها</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>أينما كان شخص مسجل الدخول</translation>
    </message>
    <message>
        <source>Whether “{name}” gives change is said in the settings.</source>
        <translation>تذكر الإعدادات إن كانت «{name}» تعيد الباقي.</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>ما دام التدريب مفتوحًا</translation>
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
        <source>Your scale prints labels with such numbers: it may stand for a weight or a price.</source>
        <translation>ميزانك يطبع ملصقات بمثل هذه الأرقام: قد يدل الرقم على وزن أو سعر.</translation>
    </message>
    <message>
        <source>ZIP code, postcode</source>
        <translation>رمز بريدي، صندوق بريد</translation>
    </message>
    <message>
        <source>a check digit (V) exists only for a measure of four or five digits</source>
        <translation>رقم التحقق (V) لا يوجد إلا لقياس من أربعة أو خمسة أرقام</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>تغيير المخزون</translation>
    </message>
    <message>
        <source>compare card payments</source>
        <translation>مقارنة دفعات البطاقات</translation>
    </message>
    <message>
        <source>cursor, arrow, touch</source>
        <translation>المؤشر، السهم، الفأرة، اللمس</translation>
    </message>
    <message>
        <source>give the card of a finished sale back</source>
        <translation>رد بطاقة بيع منتهٍ</translation>
    </message>
    <message>
        <source>it could not be stored before it was sent</source>
        <translation>تعذّر حفظه قبل إرساله</translation>
    </message>
    <message>
        <source>its answer was not kept</source>
        <translation>لم يُحفظ ردّه</translation>
    </message>
    <message>
        <source>refund, return, unreferenced, limit</source>
        <translation>استرداد، إرجاع، بدون إيصال، حد</translation>
    </message>
    <message>
        <source>the answer belongs to an earlier payment</source>
        <translation>الجواب يخصّ دفعة سابقة</translation>
    </message>
    <message>
        <source>the answer is packed</source>
        <translation>الرد مضغوط</translation>
    </message>
    <message>
        <source>void, remove, cancel, approval, theft</source>
        <translation>إلغاء، إزالة، موافقة، سرقة</translation>
    </message>
    <message>
        <source>{product} has a stock already.</source>
        <translation>لـ {product} مخزون من قبل.</translation>
    </message>
    <message>
        <source>{product} is nothing that lies in stock.</source>
        <translation>لا يُخزَّن {product}.</translation>
    </message>
    <message>
        <source>{product} was sold or moved meanwhile: {count} are on record now.</source>
        <translation>بيع {product} أو نُقل في هذه الأثناء: المسجل الآن {count}.</translation>
    </message>
    <message>
        <source>“{name}” is no way to pay in this shop.</source>
        <translation>«{name}» ليست وسيلة دفع في هذا المتجر.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“{text}” may be {whole}{part} or {whole}.{part}.</source>
        <translation>«{text}» قد يعني {whole}{part} أو {whole}.{part}.</translation>
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
        <source>archive somebody</source>
        <translation>أرشفة شخص</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الباركود</translation>
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
        <source>change pictures</source>
        <translation>تغيير الصور</translation>
    </message>
    <message>
        <source>change price lists</source>
        <translation>تغيير قوائم الأسعار</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>تغيير المنتجات</translation>
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
        <source>correct hours</source>
        <translation>تصحيح الساعات</translation>
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
        <source>decide about a card payment</source>
        <translation>البت في دفعة بطاقة</translation>
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
        <source>give a card payment back</source>
        <translation>رد دفعة بطاقة</translation>
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
        <source>give out a badge</source>
        <translation>إعطاء شارة</translation>
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
        <source>issue a barcode</source>
        <translation>إصدار باركود</translation>
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
        <source>leave the kiosk</source>
        <translation>الخروج من الكشك</translation>
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
        <source>look up a badge</source>
        <translation>البحث عن شارة</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Add it, then change its price.</source>
        <translation>أضفه ثم غيّر سعره.</translation>
    </message>
    <message>
        <source>An owner does it, signed in herself.</source>
        <translation>يقوم بذلك مالك سجّل الدخول بنفسه.</translation>
    </message>
    <message>
        <source>Choose something else with it, or change the price of the choice.</source>
        <translation>اختر شيئًا آخر معه أو غيّر سعر الخيار.</translation>
    </message>
    <message>
        <source>Count it, or let a manager sell it.</source>
        <translation>قم بجرده أو دع مديرًا يبيعه.</translation>
    </message>
    <message>
        <source>Goods taken out of a sale</source>
        <translation>البضائع المُخرجة من عملية بيع</translation>
    </message>
    <message>
        <source>Goods that come back are a return; only empties are taken back here.</source>
        <translation>البضاعة التي تعود هي مرتجع؛ هنا تُستعاد الفوارغ فقط.</translation>
    </message>
    <message>
        <source>High contrast draws every edge and keeps texts far from their ground.</source>
        <translation>التباين العالي يرسم كل حافة ويبرز النصوص عن خلفيتها.</translation>
    </message>
    <message>
        <source>How large buttons, lines and keys are, beside the size of their text.</source>
        <translation>حجم الأزرار والسطور والمفاتيح، إضافة إلى حجم نصها.</translation>
    </message>
    <message>
        <source>How many characters stand in a line.</source>
        <translation>كم حرفًا في السطر.</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>Is not asked</source>
        <translation>لا يُسأل</translation>
    </message>
    <message>
        <source>It is not sold now.</source>
        <translation>لا يُباع الآن.</translation>
    </message>
    <message>
        <source>It is not sold. Put it aside and tell the manager.</source>
        <translation>لا يُباع. ضعه جانبًا وأبلغ المدير.</translation>
    </message>
    <message>
        <source>Its letters, such as CA, where taxes differ by it; the next sale follows.</source>
        <translation>أحرفها مثل CA حيث تختلف الضرائب؛ من البيع التالي.</translation>
    </message>
    <message>
        <source>Kept by the import: which column of which file holds which field.</source>
        <translation>يحفظه الاستيراد: أي عمود من أي ملف يحوي أي حقل.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of this till</source>
        <translation>مفاتيح هذا الصندوق</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>قفل الصندوق حين لا يلمسه أحد</translation>
    </message>
    <message>
        <source>Must clock in first</source>
        <translation>يجب تسجيل الحضور أولًا</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Nothing fades; what changed is there at once.</source>
        <translation>لا تلاشٍ؛ ما تغير يظهر فورًا.</translation>
    </message>
    <message>
        <source>Nothing was added. Read the number of this piece.</source>
        <translation>لم يُضف شيء. اقرأ رقم هذه القطعة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type or scan it again.</source>
        <translation>لم يتغير شيء. اكتبه أو امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Of the tones, beside the volume of the computer.</source>
        <translation>للنغمات، إضافة إلى صوت الحاسوب.</translation>
    </message>
    <message>
        <source>Of the window. It comes back at the sign-in screen; an open sale is kept.</source>
        <translation>لغة النافذة. تعود عند تسجيل الدخول؛ ويُحفظ البيع المفتوح.</translation>
    </message>
    <message>
        <source>On every line</source>
        <translation>في كل سطر</translation>
    </message>
    <message>
        <source>On receipts, line by line.</source>
        <translation>على الإيصالات، سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>On receipts, where the law asks for it.</source>
        <translation>على الإيصالات حيث يطلبه القانون.</translation>
    </message>
    <message>
        <source>On receipts.</source>
        <translation>على الإيصالات.</translation>
    </message>
    <message>
        <source>Once for the whole sale</source>
        <translation>مرة للبيع كله</translation>
    </message>
    <message>
        <source>Only an owner makes somebody an owner, or changes one; {actor} is none.</source>
        <translation>المالك وحده يجعل شخصًا مالكًا أو يغيّر بياناته؛ و{actor} ليس مالكًا.</translation>
    </message>
    <message>
        <source>Open and close the till</source>
        <translation>فتح الصندوق وإغلاقه</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Payments and tax</source>
        <translation>الدفع والضريبة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Printed at the end of every receipt; where it is empty, thanks in the receipt’s language.</source>
        <translation>يُطبع في نهاية كل إيصال؛ وإن كان فارغًا، فكلمة شكر بلغة الإيصال.</translation>
    </message>
    <message>
        <source>Printed below the name and address of the shop.</source>
        <translation>يُطبع تحت اسم المتجر وعنوانه.</translation>
    </message>
    <message>
        <source>Quick keys to tap</source>
        <translation>مفاتيح سريعة تُلمس</translation>
    </message>
    <message>
        <source>Reach every button with Tab</source>
        <translation>الوصول إلى كل زر بـ Tab</translation>
    </message>
    <message>
        <source>Receipt header</source>
        <translation>رأس الإيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Room for fingers</source>
        <translation>مساحة للأصابع</translation>
    </message>
    <message>
        <source>Sale complete</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>Says what time it is on receipts and to which day a sale counts.</source>
        <translation>يحدد الوقت على الإيصالات واليوم الذي يُحسب له البيع.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>أصغر قطعة نقد</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan at most. The test of the scanner measures it.</source>
        <translation>أقصى وقت بين حرفين من المسح. يقيسه اختبار الماسح.</translation>
    </message>
    <message>
        <source>So much time lies between two characters of a scan on average at most. The test of the scanner measures it.</source>
        <translation>أقصى متوسط وقت بين حرفين من المسح. يقيسه اختبار الماسح.</translation>
    </message>
    <message>
        <source>Somebody else does it.</source>
        <translation>يقوم بذلك شخص آخر.</translation>
    </message>
    <message>
        <source>Stands at the head of every receipt.</source>
        <translation>يظهر في رأس كل إيصال.</translation>
    </message>
    <message>
        <source>Stands beside whoever is signed in.</source>
        <translation>يظهر بجانب من سجل الدخول.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Take it out of the bundle first: a bundle and its parts bear the same taxes.</source>
        <translation>أخرجه من الحزمة أولًا: تخضع الحزمة وأجزاؤها للضرائب نفسها.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>تُقرّب الضرائب</translation>
    </message>
    <message>
        <source>The PIN proves it</source>
        <translation>الرمز السري يثبت ذلك</translation>
    </message>
    <message>
        <source>The badge alone is enough</source>
        <translation>تكفي الشارة وحدها</translation>
    </message>
    <message>
        <source>The day ends this long after midnight</source>
        <translation>ينتهي اليوم بعد منتصف الليل بـ</translation>
    </message>
    <message>
        <source>The one of higher priority</source>
        <translation>الأعلى أولوية</translation>
    </message>
    <message>
        <source>The sale and its Pay button stand on the other side.</source>
        <translation>يقف البيع وزر دفعه في الجهة الأخرى.</translation>
    </message>
    <message>
        <source>The serial number {serial} is in this sale already.</source>
        <translation>الرقم التسلسلي {serial} موجود بالفعل في عملية البيع هذه.</translation>
    </message>
    <message>
        <source>The taxes and the words of receipts came with it. Another country is another shop.</source>
        <translation>الضرائب وكلمات الإيصالات جاءت معه. بلد آخر يعني متجرًا آخر.</translation>
    </message>
    <message>
        <source>There is no till “{till}” in this shop.</source>
        <translation>لا صندوق “{till}” في هذا المتجر.</translation>
    </message>
    <message>
        <source>This text holds half a character, which nobody can read.</source>
        <translation>يحتوي هذا النص على نصف حرف لا يمكن لأحد قراءته.</translation>
    </message>
    <message>
        <source>Tills and devices</source>
        <translation>الصناديق والأجهزة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Warn before the lock</source>
        <translation>التنبيه قبل القفل</translation>
    </message>
    <message>
        <source>What a cashier may take off</source>
        <translation>ما يحق للكاشير خصمه</translation>
    </message>
    <message>
        <source>What a manager may take off</source>
        <translation>ما يحق للمدير خصمه</translation>
    </message>
    <message>
        <source>What saves the customer most</source>
        <translation>ما يوفر للعميل أكثر</translation>
    </message>
    <message>
        <source>What stands on it beside the sale.</source>
        <translation>ما يقف عليها بجانب البيع.</translation>
    </message>
    <message>
        <source>Where taxes differ by it; the next sale follows.</source>
        <translation>حيث تختلف الضرائب به؛ من البيع التالي.</translation>
    </message>
    <message>
        <source>Which keys were changed, as a table of commands and keys.</source>
        <translation>أي مفاتيح تغيرت، كجدول أوامر ومفاتيح.</translation>
    </message>
    <message>
        <source>Who takes them.</source>
        <translation>من يأخذها.</translation>
    </message>
    <message>
        <source>Whoever signs in without having clocked in.</source>
        <translation>من يدخل دون تسجيل حضوره.</translation>
    </message>
    <message>
        <source>With 240, a sale at 03:59 counts for the day before.</source>
        <translation>مع 240 يُحسب بيع الساعة 03:59 لليوم السابق.</translation>
    </message>
    <message>
        <source>a part of it is longer than {most} characters</source>
        <translation>جزء منه أطول من {most} حرفًا</translation>
    </message>
    <message>
        <source>a price holds from a quantity above 0</source>
        <translation>يسري السعر من كمية أكبر من 0</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>علامة تنصيص غير مغلقة</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or a cell is too long</source>
        <translation>علامة تنصيص غير مغلقة، أو خلية أطول من اللازم</translation>
    </message>
    <message>
        <source>animation, effects, fade</source>
        <translation>حركة، تأثيرات، انتقال</translation>
    </message>
    <message>
        <source>at most eight ways, of 1 to 24 characters each.</source>
        <translation>ثمان طرق على الأكثر، من 1 إلى 24 حرفًا لكل منها.</translation>
    </message>
    <message>
        <source>barcode reader, double scan, twice</source>
        <translation>قارئ الباركود، ماسح، مكرر، مرتين</translation>
    </message>
    <message>
        <source>barcode reader, prefix, beginning</source>
        <translation>قارئ الباركود، ماسح، بادئة، بداية</translation>
    </message>
    <message>
        <source>barcode reader, slow, delay, gap</source>
        <translation>قارئ الباركود، ماسح، بطيء، تأخير</translation>
    </message>
    <message>
        <source>barcode reader, slow, fast, typing</source>
        <translation>قارئ الباركود، ماسح، بطيء، سريع</translation>
    </message>
    <message>
        <source>barcode reader, suffix, ending, return</source>
        <translation>قارئ الباركود، ماسح، لاحقة، نهاية</translation>
    </message>
    <message>
        <source>beep, tone, noise, mute, speaker</source>
        <translation>صفير، نغمة، كتم، سماعة</translation>
    </message>
    <message>
        <source>business day, midnight, closing, night, date</source>
        <translation>يوم العمل، منتصف الليل، إقفال</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>clock, hour, summer time, date</source>
        <translation>ساعة، وقت، توقيت، تاريخ</translation>
    </message>
    <message>
        <source>colour, color, dark mode, night, bright</source>
        <translation>لون، وضع داكن، ليل، ألوان</translation>
    </message>
    <message>
        <source>company, business, store, title</source>
        <translation>شركة، محل، نشاط، اسم</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>county, region, sales tax</source>
        <translation>منطقة، محافظة، ولاية</translation>
    </message>
    <message>
        <source>credit card, debit, EC, contactless, payment device</source>
        <translation>بطاقة ائتمان، شبكة، مدى، دفع بالبطاقة</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>حُسم يدويًا</translation>
    </message>
    <message>
        <source>font, zoom, letters, larger, scale, screen</source>
        <translation>خط، تكبير، حجم، حروف، شاشة</translation>
    </message>
    <message>
        <source>full screen, lock down, screen saver, sleep</source>
        <translation>ملء الشاشة، قفل، سكون</translation>
    </message>
    <message>
        <source>gratuity, restaurant, surcharge</source>
        <translation>مطعم، رسوم إضافية</translation>
    </message>
    <message>
        <source>gratuity, service, extra</source>
        <translation>بقشيش، إكرامية</translation>
    </message>
    <message>
        <source>help, tour, introduction, tutorial</source>
        <translation>مساعدة، مقدمة، جولة، دليل</translation>
    </message>
    <message>
        <source>it cannot be empty.</source>
        <translation>لا يمكن أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>it has {cells} cells, and the header {width}</source>
        <translation>فيه خلايا عددها {cells}، وفي العنوان {width}</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>يحتوي على حرف NUL</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>يحتوي على محارف تحكم</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>أطول من {most} حرفًا</translation>
    </message>
    <message>
        <source>it is not a table of keys.</source>
        <translation>هذا ليس جدول مفاتيح.</translation>
    </message>
    <message>
        <source>its terminal is not set up any more</source>
        <translation>لم يعد جهازه مُعدًّا</translation>
    </message>
    <message>
        <source>keyboard, accessibility, focus, tabulator</source>
        <translation>لوحة المفاتيح، سهولة الوصول، تركيز</translation>
    </message>
    <message>
        <source>left-handed, side, mirror, cart</source>
        <translation>أعسر، يسرى، جهة، سلة</translation>
    </message>
    <message>
        <source>log in, card, key fob, PIN, password</source>
        <translation>تسجيل الدخول، بطاقة، رمز، كلمة مرور</translation>
    </message>
    <message>
        <source>log out, sign out, shared till, security, PIN</source>
        <translation>تسجيل الخروج، صندوق مشترك، أمان، رمز</translation>
    </message>
    <message>
        <source>log out, sign out, timeout, security, screen lock</source>
        <translation>تسجيل الخروج، قفل، أمان، مهلة</translation>
    </message>
    <message>
        <source>loudness, loud, quiet, beep, speaker</source>
        <translation>مستوى الصوت، عال، منخفض، سماعة</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>money, euro, dollar, pound</source>
        <translation>نقود، مال، دينار، ريال، درهم</translation>
    </message>
    <message>
        <source>nation, land, region, law</source>
        <translation>دولة، بلد، قانون</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>no product has the code &apos;{code}&apos;</source>
        <translation>لا منتج له الرمز &apos;{code}&apos;</translation>
    </message>
    <message>
        <source>one is there twice.</source>
        <translation>إحداها مكررة.</translation>
    </message>
    <message>
        <source>only https may leave this computer.</source>
        <translation>لا يخرج من هذا الحاسوب إلا https.</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>فتح الدُّرج بلا بيع</translation>
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
        <source>pay money to a card without its payment</source>
        <translation>دفع مبلغ إلى بطاقة بلا دفعتها</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
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
        <source>printer, print, logo, top, welcome</source>
        <translation>طابعة، طباعة، شعار، أعلى، فاتورة</translation>
    </message>
    <message>
        <source>printer, print, paper, size, 58 mm, 80 mm</source>
        <translation>طابعة، طباعة، ورق، عرض، حجم</translation>
    </message>
    <message>
        <source>printer, print, thanks, bottom, message, return policy</source>
        <translation>طابعة، طباعة، شكر، أسفل، رسالة، فاتورة</translation>
    </message>
    <message>
        <source>printer, print, translation, words</source>
        <translation>طابعة، طباعة، ترجمة، لغة، فاتورة</translation>
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
        <source>rebate, reduction, limit, allowance</source>
        <translation>تخفيض، حسم، حد، سقف</translation>
    </message>
    <message>
        <source>rebate, reduction, limit, approval</source>
        <translation>تخفيض، حسم، حد، موافقة</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>register, checkout, counter, cash desk</source>
        <translation>صندوق، كاشير، نقطة بيع</translation>
    </message>
    <message>
        <source>restore a product</source>
        <translation>استعادة منتج</translation>
    </message>
    <message>
        <source>restore somebody</source>
        <translation>استعادة شخص</translation>
    </message>
    <message>
        <source>revoke a badge</source>
        <translation>سحب شارة</translation>
    </message>
    <message>
        <source>rounding, round, penny, cent, coins, change</source>
        <translation>تقريب، قطع نقدية، فكة، نقد</translation>
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
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>see corrections of hours</source>
        <translation>الاطلاع على تصحيحات الساعات</translation>
    </message>
    <message>
        <source>see the X report</source>
        <translation>رؤية تقرير X</translation>
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
        <source>see the hours of others</source>
        <translation>الاطلاع على ساعات الآخرين</translation>
    </message>
    <message>
        <source>see the staff&apos;s records</source>
        <translation>الاطلاع على سجلات الموظفين</translation>
    </message>
    <message>
        <source>see what was imported</source>
        <translation>الاطلاع على ما استُورد</translation>
    </message>
    <message>
        <source>see who of the staff a customer is</source>
        <translation>معرفة أي الموظفين هو عميل</translation>
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
        <source>settle a card payment</source>
        <translation>تسوية دفعة بطاقة</translation>
    </message>
    <message>
        <source>settle a label</source>
        <translation>تسوية ملصقة</translation>
    </message>
    <message>
        <source>special offer, deal, campaign, combine</source>
        <translation>عروض، حملة، تخفيضات، جمع</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>street, city, town, location</source>
        <translation>شارع، مدينة، موقع، مكان</translation>
    </message>
    <message>
        <source>take a card payment</source>
        <translation>أخذ دفعة بطاقة</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>سحب استيراد</translation>
    </message>
    <message>
        <source>take goods for so much out of a sale</source>
        <translation>إخراج بضائع بهذا المبلغ من عملية بيع</translation>
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
        <source>tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>telephone, number, contact</source>
        <translation>هاتف، رقم، اتصال</translation>
    </message>
    <message>
        <source>the amount has too many decimals</source>
        <translation>المبلغ فيه منازل عشرية أكثر من اللازم</translation>
    </message>
    <message>
        <source>the amount is not what was asked for</source>
        <translation>المبلغ ليس المطلوب</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>الرد يخص طلبًا آخر</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>تعذرت قراءة الرد</translation>
    </message>
    <message>
        <source>the answer does not name its transaction</source>
        <translation>الرد لا يذكر معاملته</translation>
    </message>
    <message>
        <source>the answer has no result</source>
        <translation>الرد بلا نتيجة</translation>
    </message>
    <message>
        <source>the answer is in another currency</source>
        <translation>الرد بعملة أخرى</translation>
    </message>
    <message>
        <source>the answer is no answer</source>
        <translation>الرد ليس ردًا</translation>
    </message>
    <message>
        <source>the answer is of another kind</source>
        <translation>الرد من نوع آخر</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>الرد أطول من اللازم</translation>
    </message>
    <message>
        <source>the answer names no amount</source>
        <translation>الرد لا يذكر مبلغًا</translation>
    </message>
    <message>
        <source>the answer says nothing of the payment</source>
        <translation>الرد لا يقول شيئًا عن الدفعة</translation>
    </message>
    <message>
        <source>the answer to a status query has no status</source>
        <translation>الرد على استعلام الحالة بلا حالة</translation>
    </message>
    <message>
        <source>the answer was not complete in time</source>
        <translation>لم يكتمل الرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the check digit (C) must stand once, at the end</source>
        <translation>يجب أن يرد رقم التحقق (C) مرة واحدة في النهاية</translation>
    </message>
    <message>
        <source>the check digit of {code} should be {digit}</source>
        <translation>رقم التحقق في {code} يجب أن يكون {digit}</translation>
    </message>
    <message>
        <source>the line cannot be read ({why})</source>
        <translation>تعذرت قراءة السطر ({why})</translation>
    </message>
    <message>
        <source>the line holds a NUL character</source>
        <translation>يحتوي السطر على حرف NUL</translation>
    </message>
    <message>
        <source>the line holds bytes that are no text in {encoding}</source>
        <translation>يحتوي السطر على بايتات ليست نصًا في {encoding}</translation>
    </message>
    <message>
        <source>the line is longer than {most} bytes</source>
        <translation>السطر أطول من {most} بايت</translation>
    </message>
    <message>
        <source>the line is not {encoding}: read as {legacy}</source>
        <translation>السطر ليس {encoding}: قُرئ على أنه {legacy}</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>the places of {letter} must stand together</source>
        <translation>يجب أن تتجاور خانات {letter}</translation>
    </message>
    <message>
        <source>the program stopped before it was sent</source>
        <translation>توقف البرنامج قبل الإرسال</translation>
    </message>
    <message>
        <source>the program stopped while it was under way</source>
        <translation>توقف البرنامج أثناء الإرسال</translation>
    </message>
    <message>
        <source>the same product as line {line}, and what stands there holds: {fields}</source>
        <translation>المنتج نفسه في السطر {line}، والمعتمد ما ورد هناك: {fields}</translation>
    </message>
    <message>
        <source>the status has no repeated answer</source>
        <translation>الحالة لا تتضمن الرد المكرر</translation>
    </message>
    <message>
        <source>the terminal has lost its memory</source>
        <translation>فقد الجهاز ذاكرته</translation>
    </message>
    <message>
        <source>the terminal has no earlier payment to compare with</source>
        <translation>لا توجد في الجهاز دفعة سابقة للمقارنة</translation>
    </message>
    <message>
        <source>there is neither a SKU nor a barcode</source>
        <translation>لا رقم منتج ولا باركود</translation>
    </message>
    <message>
        <source>this is none. Write it as Europe/Berlin.</source>
        <translation>هذه ليست كذلك. اكتبها مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>tiles, grid, buttons, quick keys, list</source>
        <translation>مربعات، شبكة، مفاتيح سريعة، قائمة</translation>
    </message>
    <message>
        <source>time clock, working hours, attendance, shift</source>
        <translation>ساعات العمل، دوام، حضور</translation>
    </message>
    <message>
        <source>timeout, countdown, security</source>
        <translation>مهلة، عد تنازلي، قفل</translation>
    </message>
    <message>
        <source>touch screen, button, spacing, size, row height</source>
        <translation>لمس، زر، مسافة، حجم، كثافة</translation>
    </message>
    <message>
        <source>translation, German, Spanish, French, Arabic</source>
        <translation>لغة، ترجمة، إنجليزية، عربية</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>يُنتظر هنا true أو false.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
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
        <source>voucher, cheque, gift card, payment method, tender</source>
        <translation>قسيمة، شيك، بطاقة هدية، طريقة دفع</translation>
    </message>
    <message>
        <source>write it as https://address:port/path.</source>
        <translation>اكتبه على شكل https://address:port/path.</translation>
    </message>
    <message>
        <source>{actor} cannot approve for {actor}.</source>
        <translation>لا يمكن لـ {actor} الموافقة لـ {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot complete a sale to herself.</source>
        <translation>لا يمكن لـ {actor} إتمام بيع لنفسه.</translation>
    </message>
    <message>
        <source>{actor} cannot correct what she bought herself.</source>
        <translation>لا يمكن لـ{actor} تصحيح مشترياته الخاصة.</translation>
    </message>
    <message>
        <source>{actor} cannot give what {actor} may not do.</source>
        <translation>لا يمكن لـ {actor} منح ما لا يحق لـ {actor}.</translation>
    </message>
    <message>
        <source>{actor} cannot sell to {customer}: it is the same person.</source>
        <translation>لا يمكن لـ {actor} البيع لـ {customer}: الشخص نفسه.</translation>
    </message>
    <message>
        <source>{actor} may not look at the list of products.</source>
        <translation>لا يحق لـ {actor} الاطلاع على قائمة المنتجات.</translation>
    </message>
    <message>
        <source>{actor} may not {act}.</source>
        <translation>غير مسموح لـ {actor}: {act}.</translation>
    </message>
    <message>
        <source>{actor} may take off {percent}% and cannot give anybody more.</source>
        <translation>يحق لـ {actor} خصم {percent}% ولا يمكنه منح أحد أكثر.</translation>
    </message>
    <message>
        <source>{amount} by card is more than the {left} to pay.</source>
        <translation>{amount} بالبطاقة أكثر من المستحق {left}.</translation>
    </message>
    <message>
        <source>{amount} by card leaves nothing for cash.</source>
        <translation>{amount} بالبطاقة لا يترك شيئًا للنقد.</translation>
    </message>
    <message>
        <source>{amount} is more than the {left} that this card payment still holds.</source>
        <translation>{amount} أكثر من {left} الباقية في دفعة البطاقة هذه.</translation>
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
        <source>{code} belongs to {name} too: the till asks which is meant</source>
        <translation>{code} يخص {name} أيضًا: يسأل الصندوق أيهما المقصود</translation>
    </message>
    <message>
        <source>{count} people here are called “{name}”.</source>
        <translation>{count} أشخاص هنا اسمهم “{name}”.</translation>
    </message>
    <message>
        <source>{count} products have this barcode; name one by its SKU</source>
        <translation>المنتجات بهذا الباركود: {count}؛ حدد واحدًا برقمه</translation>
    </message>
    <message>
        <source>{count} products share the code &apos;{code}&apos;</source>
        <translation>المنتجات المشتركة في الرمز &apos;{code}&apos;: {count}</translation>
    </message>
    <message>
        <source>{currency} is counted with {digits} decimals.</source>
        <translation>تُحسب {currency} بعدد {digits} من المنازل العشرية.</translation>
    </message>
    <message>
        <source>{field} is not a field.</source>
        <translation>{field} ليس حقلًا.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تعذرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be written or read ({reason}).</source>
        <translation>تعذرت كتابة {file} أو قراءته ({reason}).</translation>
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
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
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
        <source>{help}</source>
        <translation>{help}</translation>
    </message>
    <message>
        <source>{label} can be changed by somebody who may, and nobody said who it is.</source>
        <translation>{label}: يغيره من يحق له، ولم يقل أحد من هو.</translation>
    </message>
    <message>
        <source>{label} cannot be changed any more.</source>
        <translation>{label}: لم يعد يمكن تغييره.</translation>
    </message>
    <message>
        <source>{label} has no default.</source>
        <translation>{label}: ليس له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters.</source>
        <translation>{label}: {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>{label}: between {least} and {most}.</source>
        <translation>{label}: بين {least} و{most}.</translation>
    </message>
    <message>
        <source>{label}: it cannot be read.</source>
        <translation>{label}: تعذرت قراءته.</translation>
    </message>
    <message>
        <source>{label}: one of {choices}.</source>
        <translation>{label}: أحد {choices}.</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}: {problem}</translation>
    </message>
    <message>
        <source>{label}: {value} is of the wrong kind.</source>
        <translation>{label}: {value} من نوع خاطئ.</translation>
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
        <source>{name} cannot archive herself.</source>
        <translation>لا يمكن لـ {name} أرشفة نفسه.</translation>
    </message>
    <message>
        <source>{name} cannot correct her own hours.</source>
        <translation>لا يمكن لـ {name} تصحيح ساعاته.</translation>
    </message>
    <message>
        <source>{name} cannot do that now.</source>
        <translation>لا يمكن لـ {name} ذلك الآن.</translation>
    </message>
    <message>
        <source>{name} is archived: it is in the catalogue, and not sold</source>
        <translation>{name} مؤرشف: موجود في القائمة ولا يباع</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} may do more than {actor}, who cannot change that record.</source>
        <translation>حقوق {name} أكثر من حقوق {actor}: يلزم شخص آخر لتغيير ذلك السجل.</translation>
    </message>
    <message>
        <source>{name}&apos;s PIN is needed, too.</source>
        <translation>يلزم أيضًا رمز {name} السري.</translation>
    </message>
    <message>
        <source>{number} pieces of {denomination} cannot be counted.</source>
        <translation>لا يمكن عد {number} قطع من {denomination}.</translation>
    </message>
    <message>
        <source>{paid} without cash is more than the {gross} to pay.</source>
        <translation>{paid} بغير النقد أكثر من المستحق {gross}.</translation>
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
        <source>{product} has a price of its own.</source>
        <translation>لـ{product} سعر خاص به.</translation>
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
        <source>{product} was never counted, and is sold from stock only.</source>
        <translation>لم يُجرد {product} قط، ولا يُباع إلا من المخزون.</translation>
    </message>
    <message>
        <source>{product} was not weighed here: no tare is taken off it.</source>
        <translation>لم يوزن {product} هنا: لا يُخصم منه وزن فارغ.</translation>
    </message>
    <message>
        <source>{product} was sold or stocked before and cannot be deleted.</source>
        <translation>بيع {product} أو خُزّن من قبل ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>{product} would be taxed differently from its bundle or its parts.</source>
        <translation>سيخضع {product} لضريبة مختلفة عن حزمته أو أجزائه.</translation>
    </message>
    <message>
        <source>{product} would cost less than nothing.</source>
        <translation>سيكلّف {product} أقل من لا شيء.</translation>
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
        <source>{variant} is there twice.</source>
        <translation>{variant} مكرر.</translation>
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
        <source>“{text}” is not a {what}.</source>
        <translation>“{text}” غير صالح: {what}.</translation>
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
        <source>“{what}” was not added: its sale was left before that.</source>
        <translation>لم يُضف «{what}»: غودر بيعه قبل ذلك.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>“{zone}” ليست منطقة زمنية.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>What did {name} forget?</source>
        <translation>ماذا نسي {name}؟</translation>
    </message>
    <message>
        <source>It is written down with your name and the reason.</source>
        <translation>يُدوّن باسمك وبالسبب.</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>تصحيح {what}</translation>
    </message>
    <message>
        <source>{name}. The punch as it was stays on record, with your name and the reason.</source>
        <translation>{name}. تبقى البصمة كما كانت مسجلة، باسمك وبالسبب.</translation>
    </message>
    <message>
        <source>Clock out</source>
        <translation>تسجيل الانصراف</translation>
    </message>
    <message>
        <source>Clock in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Start a break</source>
        <translation>بدء استراحة</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
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
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيحها</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count {name}</source>
        <translation>عدّ {name}</translation>
    </message>
    <message>
        <source>On record: {count}</source>
        <translation>المسجل: {count}</translation>
    </message>
    <message>
        <source>It was not counted before: this is its first stock.</source>
        <translation>لم يُعد من قبل: هذا أول مخزونه.</translation>
    </message>
    <message>
        <source>How many lie here now</source>
        <translation>كم يوجد هنا الآن</translation>
    </message>
    <message>
        <source>How much lies here now</source>
        <translation>ما الكمية الموجودة هنا الآن</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>سبب الاختلاف</translation>
    </message>
    <message>
        <source>Counted anew</source>
        <translation>عُدّ من جديد</translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>وصلت بضاعة</translation>
    </message>
    <message>
        <source>Damaged or past its date</source>
        <translation>تالف أو انتهى تاريخه</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>مفقود أو مسروق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>حفظ العدّ</translation>
    </message>
    <message>
        <source>As on record.</source>
        <translation>كما هو مسجل.</translation>
    </message>
    <message>
        <source>{count} more than on record.</source>
        <translation>أكثر من المسجل بمقدار {count}.</translation>
    </message>
    <message>
        <source>{count} less than on record.</source>
        <translation>أقل من المسجل بمقدار {count}.</translation>
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
    <name>CountryPage</name>
    <message>
        <source>Where is your shop?</source>
        <translation>أين متجرك؟</translation>
    </message>
    <message>
        <source>Taxes, coins and the way dates are written follow from the country.</source>
        <translation>الضرائب والعملات المعدنية وكتابة التواريخ تتبع البلد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as EUR. It cannot be changed later.</source>
        <translation>ثلاثة أحرف مثل EUR. لا يمكن تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>ماذا يعني ذلك</translation>
    </message>
    <message>
        <source>From {source}; looked at on {day}.</source>
        <translation>من {source}؛ اطُّلع عليه في {day}.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>انتبه إلى القانون هناك</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>{tax} is in the price on the shelf</source>
        <translation>{tax} ضمن سعر الرف</translation>
    </message>
    <message>
        <source>{tax} is added at the till</source>
        <translation>{tax} تُضاف عند الصندوق</translation>
    </message>
    <message>
        <source>1, 2 and 5 of every power of ten</source>
        <translation>1 و2 و5 من كل قوة للعشرة</translation>
    </message>
    <message>
        <source>to the last coin</source>
        <translation>حتى آخر قطعة نقد</translation>
    </message>
    <message>
        <source>to {amount}</source>
        <translation>إلى {amount}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>الأوراق والقطع النقدية</translation>
    </message>
    <message>
        <source>Cash is rounded</source>
        <translation>يُقرّب النقد</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
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
    <name>DemoCodesDialog</name>
    <message>
        <source>Scan them off the screen, print them, or type the digits and press Enter. Any other product is found by a word of its name.</source>
        <translation>امسحها من الشاشة أو اطبعها، أو اكتب الأرقام واضغط Enter. ويُعثر على أي منتج آخر بكلمة من اسمه.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sold: {quantity} × {name}, {amount}</source>
        <translation>بيع: {quantity} × {name}، {amount}</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen</source>
        <translation>لا يُباع شيء على هذه الشاشة</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>افتح الصندوق أولًا</translation>
    </message>
    <message>
        <source>You may not go there</source>
        <translation>لا يحق لك الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>The scanner sent that twice; it counts once</source>
        <translation>أرسله الماسح مرتين؛ يُحسب مرة</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
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
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Nothing to hear? Look at the volume of the computer and at Sounds.</source>
        <translation>لا تسمع شيئًا؟ انظر إلى صوت الحاسوب والأصوات.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>حفظ إيصال تجريبي</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>مسح صحيح</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>مسح خاطئ</translation>
    </message>
    <message>
        <source>Test receipt.pdf</source>
        <translation>Test receipt.pdf</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Try what is connected</source>
        <translation>جرّب ما هو موصول</translation>
    </message>
    <message>
        <source>Everything here can be skipped, and tried again later in the settings.</source>
        <translation>يمكن تخطي كل ما هنا وتجربته لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>ماسح الباركود</translation>
    </message>
    <message>
        <source>Scan the same barcode three times; the till measures how the scanner types.</source>
        <translation>امسح الباركود نفسه ثلاث مرات؛ يقيس الصندوق كيف يكتب الماسح.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>A high tone for a good scan, a low one for a bad one. Can you hear them?</source>
        <translation>نغمة عالية للمسح الصحيح ومنخفضة للخاطئ. هل تسمعهما؟</translation>
    </message>
    <message>
        <source>Good scan</source>
        <translation>مسح صحيح</translation>
    </message>
    <message>
        <source>Bad scan</source>
        <translation>مسح خاطئ</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen and saved as PDF. How wide is your paper?</source>
        <translation>تُعرض الإيصالات على الشاشة وتُحفظ بصيغة PDF. ما عرض ورقك؟</translation>
    </message>
    <message>
        <source>58 mm: 32 characters</source>
        <translation>58 مم: 32 حرفًا</translation>
    </message>
    <message>
        <source>80 mm: 42 characters</source>
        <translation>80 مم: 42 حرفًا</translation>
    </message>
    <message>
        <source>80 mm: 48 characters</source>
        <translation>80 مم: 48 حرفًا</translation>
    </message>
    <message>
        <source>Width of the receipt</source>
        <translation>عرض الإيصال</translation>
    </message>
    <message>
        <source>Save a test receipt</source>
        <translation>حفظ إيصال تجريبي</translation>
    </message>
    <message>
        <source>Screen and touch</source>
        <translation>الشاشة واللمس</translation>
    </message>
    <message>
        <source>Press the three circles with your finger. If one is missed, choose larger.</source>
        <translation>اضغط الدوائر الثلاث بإصبعك. إن أخطأت واحدة فاختر حجمًا أكبر.</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>الدائرة {number}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text and button size</source>
        <translation>حجم النص والأزرار</translation>
    </message>
    <message>
        <source>These were not three scans of the same code. Scan it three times again.</source>
        <translation>لم تكن هذه ثلاث عمليات مسح للرمز نفسه. امسحه ثلاث مرات أخرى.</translation>
    </message>
    <message>
        <source>{code} was read, but with {average} ms between characters the till cannot tell this scanner from a person. Set its delay between characters to 0.</source>
        <translation>قُرئ {code}، لكن مع {average} جزءًا من الألف بين الحروف لا يميز الصندوق هذا الماسح من شخص. اجعل تأخيره بين الحروف 0.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{code} was read. {average} ms between characters, {longest} ms at most; before the code: {prefix}, after it: {suffix}, at the end: {end}.</source>
        <translation>قُرئ {code}. {average} جزءًا من الألف بين الحروف، {longest} على الأكثر؛ قبل الرمز: {prefix}، بعده: {suffix}، في النهاية: {end}.</translation>
    </message>
    <message>
        <source>Test receipt</source>
        <translation>إيصال تجريبي</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Every circle was hit.</source>
        <translation>أُصيبت كل الدوائر.</translation>
    </message>
    <message>
        <source>{count} of {all} circles</source>
        <translation>{count} من {all} دوائر</translation>
    </message>
    <message>
        <source>This screen has {width} by {height} points.</source>
        <translation>هذه الشاشة {width} في {height} نقطة.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Your shop is ready</source>
        <translation>متجرك جاهز</translation>
    </message>
    <message>
        <source>Write this down and keep it where only you find it. It is shown only now, and stored nowhere in plain.</source>
        <translation>دوّن هذا واحفظه حيث لا يجده غيرك. يُعرض الآن فقط ولا يُحفظ مكشوفًا في أي مكان.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمزك السري</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز استردادك</translation>
    </message>
    <message>
        <source>With it the owner signs in when the PIN is forgotten: F9 on the sign-in.</source>
        <translation>به يدخل المالك إذا نُسي الرمز السري: F9 عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Mind the law there</source>
        <translation>انتبه إلى القانون هناك</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>المالك: {name}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>الرمز السري: {pin}</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>رمز الاسترداد: {code}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>It was not saved: {why}.</source>
        <translation>لم يُحفظ: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
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
        <source>Nothing can be shown yet</source>
        <translation>لا يمكن عرض شيء بعد</translation>
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
        <source>Includes {tax}</source>
        <translation>يشمل {tax}</translation>
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
        <source>The exceptions of the day would be here</source>
        <translation>ستكون هنا استثناءات اليوم</translation>
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
        <source>Large void</source>
        <translation>إلغاء كبير</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>أُلغيت عملية بيع</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>صُحّحت عملية دفع</translation>
    </message>
    <message>
        <source>Refund without a sale</source>
        <translation>رد مبلغ دون عملية بيع</translation>
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
        <source>Paid out</source>
        <translation>مصروف من الصندوق</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>الساعات المصححة</translation>
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
        <source>Price of the parts</source>
        <translation>سعر المكوّنات</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>تأمين</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>Tare {quantity} taken off</source>
        <translation>خُصم وزن العبوة {quantity}</translation>
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
    <name>Explaining</name>
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
    <name>FKeyBar</name>
    <message>
        <source>More keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What was sold is stored, and the open sale is as it was.</source>
        <translation>ما بيع محفوظ، والبيع المفتوح كما كان.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Only one day</source>
        <translation>يوم واحد فقط</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Name, telephone or mail</source>
        <translation>الاسم أو الهاتف أو البريد</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Which sales?</source>
        <translation>أي مبيعات؟</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show sales</source>
        <translation>عرض المبيعات</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>بالقطعة</translation>
    </message>
    <message>
        <source>By kilogram</source>
        <translation>بالكيلوغرام</translation>
    </message>
    <message>
        <source>By gram</source>
        <translation>بالغرام</translation>
    </message>
    <message>
        <source>By litre</source>
        <translation>باللتر</translation>
    </message>
    <message>
        <source>By metre</source>
        <translation>بالمتر</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>بلا باركود</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation>بقواعد</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>دون الصفر</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Act</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Sell {name}</source>
        <translation>بيع {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تحرير {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Scan here</source>
        <translation>امسح هنا</translation>
    </message>
    <message>
        <source>Scan an item, or type its name or number. Nothing needs to be clicked.</source>
        <translation>امسح صنفًا أو اكتب اسمه أو رقمه. لا يلزم النقر على شيء.</translation>
    </message>
    <message>
        <source>Each item is a line</source>
        <translation>كل صنف سطر</translation>
    </message>
    <message>
        <source>Choose a line with the arrow keys or a finger to change or remove it.</source>
        <translation>اختر سطرًا بالأسهم أو الإصبع لتغييره أو إزالته.</translation>
    </message>
    <message>
        <source>Pay with F12</source>
        <translation>الدفع بـ F12</translation>
    </message>
    <message>
        <source>With + the exact amount is paid in cash, with − by card.</source>
        <translation>بـ + يُدفع المبلغ نقدًا بالضبط، وبـ − بالبطاقة.</translation>
    </message>
    <message>
        <source>F1 shows every key</source>
        <translation>F1 يعرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Whatever can be done here has a key, and stands there.</source>
        <translation>كل ما يمكن فعله هنا له مفتاح ويُذكر هناك.</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give {amount} back to card •••• {digits}?</source>
        <translation>رد {amount} إلى البطاقة •••• {digits}؟</translation>
    </message>
    <message>
        <source>Give {amount} back to the card?</source>
        <translation>رد {amount} إلى البطاقة؟</translation>
    </message>
    <message>
        <source>The terminal does it now.</source>
        <translation>ينفذه الجهاز الآن.</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>إبقاء الدفعة</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>رد {amount}</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Take it out of the drawer and give it to the customer.</source>
        <translation>خذه من الدُّرج وأعطه للزبون.</translation>
    </message>
    <message>
        <source>Hand back in cash</source>
        <translation>رُدّ نقدًا</translation>
    </message>
    <message>
        <source>Take it from the customer and put it into the drawer.</source>
        <translation>خذه من الزبون وضعه في الدُّرج.</translation>
    </message>
    <message>
        <source>Take back in cash</source>
        <translation>استرد نقدًا</translation>
    </message>
    <message>
        <source>Give it back in the way in which it was paid.</source>
        <translation>رُدّه بالطريقة التي دُفع بها.</translation>
    </message>
    <message>
        <source>Give back: {name}</source>
        <translation>رُدّ: {name}</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>يعود إلى البطاقة</translation>
    </message>
    <message>
        <source>Back to the card •••• {last4}</source>
        <translation>يعود إلى البطاقة •••• {last4}</translation>
    </message>
    <message>
        <source>Void the payment on the card machine yourself: the till cannot.</source>
        <translation>ألغِ الدفعة على جهاز البطاقات بنفسك: الصندوق لا يستطيع.</translation>
    </message>
    <message>
        <source>The terminal does it, and may ask for the card: wait until it has. No cash is handed out for it.</source>
        <translation>يقوم الجهاز بذلك وقد يطلب البطاقة: انتظر حتى ينتهي. لا يُصرف نقد مقابله.</translation>
    </message>
</context>
<context>
    <name>GivenBackDialog</name>
    <message>
        <source>Sale {number} is void</source>
        <translation>أُلغي البيع {number}</translation>
    </message>
    <message>
        <source>Written as {number}. The goods are in stock again.</source>
        <translation>سُجّل باسم {number}. عادت البضاعة إلى المخزون.</translation>
    </message>
    <message>
        <source>No money goes back.</source>
        <translation>لا يُرد مال.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>GivenNames</name>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>GST free</source>
        <translation>بدون GST</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>إقامة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>بدون ضريبة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّض</translation>
    </message>
    <message>
        <source>Reduced (food, newspapers)</source>
        <translation>مخفّض (أغذية وصحف)</translation>
    </message>
    <message>
        <source>Reduced 13</source>
        <translation>مخفّض 13</translation>
    </message>
    <message>
        <source>Reduced 5</source>
        <translation>مخفّض 5</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Super-reduced</source>
        <translation>مخفّض جدًا</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>خاضع للضريبة</translation>
    </message>
    <message>
        <source>Taxable (federal GST)</source>
        <translation>خاضع للضريبة (GST الاتحادية)</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>نسبة صفرية</translation>
    </message>
    <message>
        <source>Zero rated (fresh fruit and vegetables)</source>
        <translation>نسبة صفرية (فواكه وخضروات طازجة)</translation>
    </message>
    <message>
        <source>eat in</source>
        <translation>تناول هنا</translation>
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
    <name>GoodsPage</name>
    <message>
        <source>What do you sell?</source>
        <translation>ماذا تبيع؟</translation>
    </message>
    <message>
        <source>You can add products at any time, one by one or from a file.</source>
        <translation>يمكنك إضافة منتجات في أي وقت، واحدًا واحدًا أو من ملف.</translation>
    </message>
    <message>
        <source>Type the first product</source>
        <translation>كتابة المنتج الأول</translation>
    </message>
    <message>
        <source>So that you can make a first sale at once.</source>
        <translation>لتتمكن من إجراء أول عملية بيع فورًا.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>From another till or a spreadsheet: as soon as you have signed in.</source>
        <translation>من صندوق آخر أو جدول: حالما تسجل الدخول.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>البدء فارغًا</translation>
    </message>
    <message>
        <source>Without products. An unknown code can be added while you sell.</source>
        <translation>بلا منتجات. يمكن إضافة رمز مجهول أثناء البيع.</translation>
    </message>
    <message>
        <source>Flat white</source>
        <translation>قهوة بالحليب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Look round first?</source>
        <translation>جولة أولًا؟</translation>
    </message>
    <message>
        <source>The demo shop has products, staff and a week of sales. It opens in a window and a folder of its own; nothing of it comes into your shop.</source>
        <translation>في المتجر التجريبي منتجات وموظفون وأسبوع من المبيعات. يُفتح في نافذة ومجلد خاصين به؛ ولا يدخل منه شيء إلى متجرك.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>فتح المتجر التجريبي</translation>
    </message>
    <message>
        <source>The demo shop opens in a few seconds. Come back to this window when you like.</source>
        <translation>يُفتح المتجر التجريبي في ثوانٍ. عد إلى هذه النافذة متى شئت.</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>السعر بعملة {currency}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Milk</source>
        <translation>حليب</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Adds to the price</source>
        <translation>يضاف إلى السعر</translation>
    </message>
    <message>
        <source>Taken unless said</source>
        <translation>مأخوذ ما لم يُذكر</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Group, as it is asked</source>
        <translation>المجموعة كما تُسأل</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Remove a choice</source>
        <translation>إزالة خيار</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>السؤال أبكر</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>عدم السؤال</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>1 other product asks this group: it changes there, too.</source>
        <translation>منتج آخر يسأل هذه المجموعة: تتغير هناك أيضًا.</translation>
    </message>
    <message>
        <source>{count} other products ask this group: it changes there, too.</source>
        <translation>منتجات أخرى تسأل هذه المجموعة ({count}): تتغير هناك أيضًا.</translation>
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
    <name>HeldDialog</name>
    <message>
        <source>Discard the changes of {name}?</source>
        <translation>هل تُهمَل تعديلات {name}؟</translation>
    </message>
    <message>
        <source>{name} changed something here and did not save it.</source>
        <translation>غيّر {name} شيئًا هنا ولم يحفظه.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>أهملها</translation>
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
    <name>HoursView</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Add a punch</source>
        <translation>إضافة بصمة</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>تصدير كجدول</translation>
    </message>
    <message>
        <source>{first} to {last} · {time} hours in all</source>
        <translation>من {first} إلى {last} · {time} ساعة إجمالًا</translation>
    </message>
    <message>
        <source>These hours are not yours to see</source>
        <translation>لا يحق لك رؤية هذه الساعات</translation>
    </message>
    <message>
        <source>The hours of the week would be here</source>
        <translation>ستكون هنا ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>لا أحد يعمل هنا بعد</translation>
    </message>
    <message>
        <source>Hours come from clocking in and out at the sign-in screen.</source>
        <translation>تأتي الساعات من تسجيل الحضور والانصراف في شاشة الدخول.</translation>
    </message>
    <message>
        <source>Not clocked out: {names}</source>
        <translation>لم يُسجل انصرافهم: {names}</translation>
    </message>
    <message>
        <source>Those hours count for nothing until the punch is added.</source>
        <translation>لا تُحسب تلك الساعات حتى تُضاف البصمة.</translation>
    </message>
    <message>
        <source>{time} hours</source>
        <translation>{time} ساعة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Corrected; what was before stays on record</source>
        <translation>صُحح؛ وما كان قبله يبقى مسجلًا</translation>
    </message>
    <message>
        <source>The table is written</source>
        <translation>كُتب الجدول</translation>
    </message>
</context>
<context>
    <name>ImportingView</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.gz *.xz);;All files (*)</source>
        <translation>قوائم (*.csv *.txt *.tsv *.gz *.xz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>استيراد المنتجات: {count}</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{rows} rows · {speed}/s</source>
        <translation>{rows} صفًا · {speed}/ث</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>جارٍ النظر في الملف…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Saving the rejected rows…</source>
        <translation>جارٍ حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>جارٍ سحب الاستيراد…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>سُحب الاستيراد</translation>
    </message>
    <message>
        <source>The rejected rows were saved as {name}.</source>
        <translation>حُفظت الصفوف المرفوضة باسم {name}.</translation>
    </message>
    <message>
        <source>{deleted} products removed, {archived} archived because they were sold or counted, {restored} set back to what they were.</source>
        <translation>أُزيل {deleted} من المنتجات، وأُرشف {archived} لأنها بيعت أو عُدّت، وأُعيد {restored} كما كان.</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new keys; Esc leaves it</source>
        <translation>اضغط المفاتيح الجديدة؛ Esc يتركها</translation>
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
        <source>The product&apos;s picture</source>
        <translation>صورة المنتج</translation>
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
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the keys: {name}</source>
        <translation>تغيير المفاتيح: {name}</translation>
    </message>
    <message>
        <source>Back to the first keys: {name}</source>
        <translation>العودة إلى المفاتيح الأولى: {name}</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>تبديل المفاتيح</translation>
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
    <name>KeysPage</name>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة كل المفاتيح</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>لا مفتاح يفعل ذلك</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Some stored keys could not be used</source>
        <translation>تعذر استخدام بعض المفاتيح المحفوظة</translation>
    </message>
    <message>
        <source>Their commands have the keys they came with: {names}.</source>
        <translation>لأوامرها مفاتيحها الأصلية: {names}.</translation>
    </message>
    <message>
        <source>Keys are changed by somebody who may change settings</source>
        <translation>يغير المفاتيح من يحق له تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Here is every key of this till.</source>
        <translation>هنا كل مفاتيح هذا الصندوق.</translation>
    </message>
    <message>
        <source>{name} ({screen})</source>
        <translation>{name} ({screen})</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Swap: that one gets {own}.</source>
        <translation>{key} مأخوذ لـ {names}. التبديل: يأخذ ذاك {own}.</translation>
    </message>
    <message>
        <source>{key} is taken by {names}. Give that one another key first.</source>
        <translation>{key} مأخوذ لـ {names}. أعطِ ذاك مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Another command has one of its keys now. Reset that one first.</source>
        <translation>لأمر آخر الآن أحد مفاتيحه. أعد ذاك أولًا.</translation>
    </message>
    <message>
        <source>{key} alone belongs to typing and to the scanner. Take a function key, or hold Ctrl or Alt.</source>
        <translation>{key} وحده للكتابة والماسح. خذ مفتاح وظيفة أو اضغط Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} writes a character on many keyboards. Hold Ctrl or Alt alone.</source>
        <translation>{key} يكتب حرفًا على كثير من لوحات المفاتيح. اضغط Ctrl أو Alt وحده.</translation>
    </message>
    <message>
        <source>{key} belongs to every text field.</source>
        <translation>{key} لكل حقل نصي.</translation>
    </message>
    <message>
        <source>{key} is what scanners send within a code.</source>
        <translation>{key} يرسله الماسح داخل الرمز.</translation>
    </message>
    <message>
        <source>{key} belongs to the computer.</source>
        <translation>{key} للحاسوب.</translation>
    </message>
    <message>
        <source>{key} is no key that can be kept.</source>
        <translation>{key} ليس مفتاحًا يمكن حفظه.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>ذلك</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The labels to fix would be here</source>
        <translation>ستكون هنا الملصقات التي يجب تصحيحها</translation>
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
        <source>Last sale {number}: voided</source>
        <translation>آخر بيع {number}: ملغى</translation>
    </message>
    <message>
        <source>The goods and the money went back</source>
        <translation>عادت البضاعة والنقود</translation>
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
    <name>LicenceDialog</name>
    <message>
        <source>Licence of {name}</source>
        <translation>رخصة {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
    <name>LineModel</name>
    <message>
        <source>not enough of its parts on record</source>
        <translation>أجزاؤه المسجلة لا تكفي</translation>
    </message>
    <message>
        <source>none left on record</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>only {count} on record</source>
        <translation>المسجل {count} فقط</translation>
    </message>
</context>
<context>
    <name>ListBoard</name>
    <message>
        <source>Scan the first item</source>
        <translation>امسح الصنف الأول</translation>
    </message>
    <message>
        <source>or type its name, a word of it, or its number.</source>
        <translation>أو اكتب اسمه أو كلمة منه أو رقمه.</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>رموز للتجربة</translation>
    </message>
    <message>
        <source>before a scan sells three</source>
        <translation>قبل المسح يبيع ثلاثة</translation>
    </message>
    <message>
        <source>select line</source>
        <translation>اختيار السطر</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Recovery code</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Clock in / out</source>
        <translation>الدوام</translation>
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
        <source>Who clocks in or out?</source>
        <translation>من يسجل حضوره أو انصرافه؟</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Or scan your badge</source>
        <translation>أو امسح شارتك</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>سجّل الدخول أولًا ثم امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is {name}&apos;s badge. Now the PIN.</source>
        <translation>هذه شارة {name}. الآن الرمز السري.</translation>
    </message>
    <message>
        <source>Demo shop: {name}&apos;s PIN is {pin}</source>
        <translation>متجر تجريبي: رمز {name} السري هو {pin}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>آخرون: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE · {shop} · {till}</source>
        <translation>تدريب · {shop} · {till}</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly</source>
        <translation>توقف البرنامج على نحو غير متوقع</translation>
    </message>
    <message>
        <source>A card payment was under way: the till checks it. Do not charge it again.</source>
        <translation>كانت هناك دفعة بالبطاقة جارية: تتحقق منها نقطة البيع. لا تخصمها مرة أخرى.</translation>
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
        <source>Scans that were waiting were not added: the till was locked</source>
        <translation>لم تُضف عمليات المسح التي كانت في الانتظار: أُقفل الصندوق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Wherever somebody is signed in</source>
        <translation>أينما كان شخص مسجل الدخول</translation>
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
        <source>Cash</source>
        <translation>النقد</translation>
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
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>While practice is open</source>
        <translation>ما دام التدريب مفتوحًا</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>الموظفون والساعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا يُفعل</translation>
    </message>
    <message>
        <source>Your record was changed: please sign in again</source>
        <translation>تغيّر سجلك: يرجى الدخول من جديد</translation>
    </message>
    <message>
        <source>Practice is open in its own window</source>
        <translation>التدريب مفتوح في نافذته الخاصة</translation>
    </message>
    <message>
        <source>End practice to go back to the till</source>
        <translation>أنهِ التدريب للعودة إلى الصندوق</translation>
    </message>
    <message>
        <source>The till locks in {count} seconds. Press any key to stay.</source>
        <translation>يُقفل الصندوق بعد {count} ثانية. اضغط أي مفتاح للبقاء.</translation>
    </message>
</context>
<context>
    <name>MethodColumn</name>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
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
        <source>on the terminal</source>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>stand-alone machine</source>
        <translation>جهاز مستقل</translation>
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
    <name>NotPaidDialog</name>
    <message>
        <source>Was {amount} not paid by card?</source>
        <translation>ألم يُدفع {amount} بالبطاقة؟</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list of payments. Should the terminal say otherwise later, it is on the list of payments to settle.</source>
        <translation>اذكر ذلك فقط إن غاب المبلغ عن قائمة دفعات الجهاز نفسه. وإن قال الجهاز غير ذلك لاحقًا، يظهر في قائمة الدفعات للتسوية.</translation>
    </message>
    <message>
        <source>Did {amount} not go back to the card?</source>
        <translation>ألم يُردّ {amount} إلى البطاقة؟</translation>
    </message>
    <message>
        <source>Say so only where it is missing from the terminal&apos;s own list. Until the terminal says so too, it is not tried again by itself.</source>
        <translation>لا تقل ذلك إلا إذا لم يظهر في قائمة الجهاز نفسه. وحتى يقوله الجهاز أيضًا لا تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>{amount} did not go back</source>
        <translation>لم يُردّ {amount}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>مراجعة أخرى</translation>
    </message>
    <message>
        <source>{amount} was not paid</source>
        <translation>لم يُدفع {amount}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>How was it settled?</source>
        <translation>كيف سُوّيت؟</translation>
    </message>
    <message>
        <source>The note stays in the journal.</source>
        <translation>تبقى الملاحظة في السجل.</translation>
    </message>
    <message>
        <source>Such as: given back on the terminal</source>
        <translation>مثل: رُدّ على الجهاز</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>تمت التسوية</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
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
        <source>Barcode not found: {code}</source>
        <translation>باركود غير موجود: {code}</translation>
    </message>
    <message>
        <source>Nothing was added. {why}</source>
        <translation>لم يُضف شيء. {why}</translation>
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
        <source>The discount was taken off</source>
        <translation>أُزيل الخصم</translation>
    </message>
    <message>
        <source>It was too much for what is left. {key} brings everything back.</source>
        <translation>كان كبيرًا على ما تبقى. {key} يعيد كل شيء.</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>البيع معلّق</translation>
    </message>
    <message>
        <source>{key} brings it back.</source>
        <translation>{key} يعيده.</translation>
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
        <source>Taken out of the sale: {reasons}</source>
        <translation>أُخرج من عملية البيع: {reasons}</translation>
    </message>
    <message>
        <source>{names} ended meanwhile.</source>
        <translation>انتهى في هذه الأثناء: {names}.</translation>
    </message>
    <message>
        <source>Prices were changed meanwhile.</source>
        <translation>تغيرت أسعار في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
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
        <source>To settle</source>
        <translation>للتسوية</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Taxes owed</source>
        <translation>الضرائب المستحقة</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>OfficeDoor</name>
    <message>
        <source>Your changes are still here, and not saved yet</source>
        <translation>تعديلاتك ما زالت هنا ولم تُحفظ بعد</translation>
    </message>
    <message>
        <source>You may not change products</source>
        <translation>لا يحق لك تغيير المنتجات</translation>
    </message>
    <message>
        <source>You may not look at sales</source>
        <translation>لا يُسمح لك بالاطلاع على المبيعات</translation>
    </message>
    <message>
        <source>You may not settle card payments</source>
        <translation>لا يُسمح لك بتسوية دفعات البطاقة</translation>
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
        <source>Number, amount, name, card</source>
        <translation>رقم، مبلغ، اسم، بطاقة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Show all sales</source>
        <translation>عرض كل المبيعات</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>إلى البيع</translation>
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
        <source>Filters: {count}</source>
        <translation>المرشحات: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
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
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Shown and saved as a PDF, marked as a copy and counted</source>
        <translation>تُعرض وتُحفظ بصيغة PDF، موسومة كنسخة ومعدودة</translation>
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
        <source>The sales would be here</source>
        <translation>ستكون هنا المبيعات</translation>
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
        <source>Nothing was sold yet</source>
        <translation>لم يُبَع شيء بعد</translation>
    </message>
    <message>
        <source>Every sale that is paid comes here.</source>
        <translation>كل بيع مدفوع يظهر هنا.</translation>
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
    <name>OtherTills</name>
    <message>
        <source>Other tills of the shop</source>
        <translation>صناديق المتجر الأخرى</translation>
    </message>
    <message>
        <source>Name of till {code}</source>
        <translation>اسم الصندوق {code}</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken, with a warning</source>
        <translation>مأخوذ، مع تنبيه</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>سحب هذا الاستيراد</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>صفوف لم تؤخذ</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Taken, with a warning</source>
        <translation>مأخوذة، مع تنبيه</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>{rows} rows were read; nothing is written yet</source>
        <translation>قُرئ {rows} صفًا؛ لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Stopped after {rows} rows</source>
        <translation>توقف بعد {rows} صفًا</translation>
    </message>
    <message>
        <source>{count} products were imported</source>
        <translation>استُورد {count} منتجًا</translation>
    </message>
    <message>
        <source>No row could be taken.</source>
        <translation>تعذر أخذ أي صف.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already: it came with {code}.</source>
        <translation>كل شيء في الكتالوج أصلًا: جاء مع {code}.</translation>
    </message>
    <message>
        <source>Everything is in the catalogue already.</source>
        <translation>كل شيء في الكتالوج أصلًا.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken are left out; the others are imported.</source>
        <translation>الصفوف التي لا تصلح تُترك؛ وتُستورد البقية.</translation>
    </message>
    <message>
        <source>What was imported by then is in the catalogue and stays there as {code}. It can be taken back here, or the same file be imported again.</source>
        <translation>ما استُورد حتى ذلك الحين في الكتالوج ويبقى فيه باسم {code}. يمكن سحبه هنا أو استيراد الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>It is called {code}. The rejected rows were written to {file}; mend them there and import that file.</source>
        <translation>اسمه {code}. كُتبت الصفوف المرفوضة في {file}؛ أصلحها هناك واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>It is called {code}, and can be taken back here at any time.</source>
        <translation>اسمه {code}، ويمكن سحبه هنا في أي وقت.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Who owns the shop?</source>
        <translation>من يملك المتجر؟</translation>
    </message>
    <message>
        <source>The owner may do everything, and signs in with a PIN of 4 to 8 digits.</source>
        <translation>يحق للمالك كل شيء، ويدخل برمز سري من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Digits that neither repeat nor count up or down.</source>
        <translation>أرقام لا تتكرر ولا تتسلسل.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرمز السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you</source>
        <translation>إن تخطيت هذا أُنشئ لك رمز سري</translation>
    </message>
    <message>
        <source>It is shown once at the end, with a code for the day when it is forgotten.</source>
        <translation>يُعرض مرة في النهاية، مع رمز ليوم يُنسى فيه.</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Was {amount} paid by card?</source>
        <translation>هل دُفع {amount} بالبطاقة؟</translation>
    </message>
    <message>
        <source>Find it in the terminal&apos;s own list of payments and type its authorisation code.</source>
        <translation>ابحث عنها في قائمة دفعات الجهاز نفسه واكتب رمز تفويضها.</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>رمز التفويض</translation>
    </message>
    <message>
        <source>Did {amount} go back to the card?</source>
        <translation>هل رُدّ {amount} إلى البطاقة؟</translation>
    </message>
    <message>
        <source>Find what went back in the terminal&apos;s own list and type its authorisation code, or the number of its receipt.</source>
        <translation>ابحث عن الردّ في قائمة الجهاز نفسه واكتب رمز التفويض أو رقم إيصاله.</translation>
    </message>
    <message>
        <source>Code or number of the receipt</source>
        <translation>الرمز أو رقم الإيصال</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>رُدّ {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>دُفع {amount}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>An act, a setting, a product, a customer, the number of a sale</source>
        <translation>إجراء أو إعداد أو منتج أو عميل أو رقم بيع</translation>
    </message>
    <message>
        <source>Act, setting, product, customer, sale</source>
        <translation>إجراء، إعداد، منتج، عميل، بيع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>There is no sale yet</source>
        <translation>لا مبيعات بعد</translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>رمز لا يعرفه أحد</translation>
    </message>
    <message>
        <source>Codes to try</source>
        <translation>رموز للتجربة</translation>
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
    <name>Paying</name>
    <message>
        <source>1 item</source>
        <translation>صنف واحد</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>الأصناف: {count}</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>العملية {number}</translation>
    </message>
    <message>
        <source>Set aside. It completes by itself.</source>
        <translation>وُضع جانبًا. يكتمل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
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
        <source>It went back on the terminal…</source>
        <translation>رُدّ على الجهاز…</translation>
    </message>
    <message>
        <source>Amount on the terminal</source>
        <translation>المبلغ على الجهاز</translation>
    </message>
    <message>
        <source>Amount by {way}</source>
        <translation>المبلغ بـ {way}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>Charge card</source>
        <translation>خصم من البطاقة</translation>
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
    <message>
        <source>{amount} too much was taken: the sale has become smaller</source>
        <translation>أُخذ {amount} زيادة: صار البيع أصغر</translation>
    </message>
    <message>
        <source>Take a payment back, or add the goods again.</source>
        <translation>اسحب دفعة، أو أضف البضاعة مجددًا.</translation>
    </message>
    <message>
        <source>It goes back to the card, or the goods are added again.</source>
        <translation>يُرد إلى البطاقة، أو تُضاف البضاعة مجددًا.</translation>
    </message>
    <message>
        <source>Give {amount} back to card •••• {digits}</source>
        <translation>رد {amount} إلى البطاقة •••• {digits}</translation>
    </message>
    <message>
        <source>Practice card machine: {amount}</source>
        <translation>جهاز بطاقات تدريبي: {amount}</translation>
    </message>
    <message>
        <source>No card is charged. What does the machine answer?</source>
        <translation>لا تُحمّل أي بطاقة. بماذا يجيب الجهاز؟</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
</context>
<context>
    <name>PermissionRow</name>
    <message>
        <source>From the role</source>
        <translation>من الدور</translation>
    </message>
    <message>
        <source>Not in the role</source>
        <translation>ليس في الدور</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>محجوب</translation>
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
    <name>PictureView</name>
    <message>
        <source>Picture of the product</source>
        <translation>صورة المنتج</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>أفلت صورة هنا أو ألصق واحدة أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>جعلها الأولى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP; kept small, in the shop&apos;s own file. The first one is shown on quick keys and at the last scan.</source>
        <translation>PNG أو JPEG أو WebP؛ تُحفظ صغيرة في ملف المتجر. تُعرض الأولى على المفاتيح السريعة وعند آخر مسح.</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>رمزك السري، من فضلك</translation>
    </message>
    <message>
        <source>A new recovery code is made only for the owner herself.</source>
        <translation>لا يُنشأ رمز استرداد جديد إلا للمالك نفسه.</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>تغيير رمزك السري</translation>
    </message>
    <message>
        <source>You sign in with the new one right away.</source>
        <translation>تدخل بالجديد فورًا.</translation>
    </message>
    <message>
        <source>Set the PIN of {name}</source>
        <translation>تعيين رمز {name} السري</translation>
    </message>
    <message>
        <source>4 to 8 digits that nobody would try first. Open sign-ins of hers end.</source>
        <translation>من 4 إلى 8 أرقام لا يجربها أحد أولًا. تنتهي جلساته المفتوحة.</translation>
    </message>
    <message>
        <source>PIN so far</source>
        <translation>الرمز السري الحالي</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>الرمز السري الجديد</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>الرمز الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرمز السري</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الاثنان ليسا متطابقين.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice: nothing is recorded</source>
        <translation>تدريب: لا يُسجل شيء</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Every task is done</source>
        <translation>تمت كل المهام</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>التالي: {task}</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Practice tasks</source>
        <translation>مهام التدريب</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>{count} left. They tick themselves.</source>
        <translation>بقي {count}. تُحدد من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>All done. Go on as long as you like.</source>
        <translation>تم كل شيء. تابع ما شئت.</translation>
    </message>
    <message>
        <source>Ring up three items</source>
        <translation>تسجيل ثلاثة أصناف</translation>
    </message>
    <message>
        <source>Scan them, or type a name and press Enter.</source>
        <translation>امسحها أو اكتب اسمًا واضغط Enter.</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>إزالة سطر</translation>
    </message>
    <message>
        <source>Choose it with the arrows, then Del.</source>
        <translation>اختره بالأسهم ثم Del.</translation>
    </message>
    <message>
        <source>Park the sale and recall it</source>
        <translation>تعليق البيع واسترجاعه</translation>
    </message>
    <message>
        <source>F7 sets it aside, F8 brings it back.</source>
        <translation>F7 يضعه جانبًا، و F8 يعيده.</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>F6, then an amount or a percentage.</source>
        <translation>F6 ثم مبلغ أو نسبة.</translation>
    </message>
    <message>
        <source>Take cash and give change</source>
        <translation>أخذ النقد وإعطاء الباقي</translation>
    </message>
    <message>
        <source>F12, then more than is owed, then Enter.</source>
        <translation>F12 ثم أكثر من المستحق ثم Enter.</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Cash on the rail: count the drawer, then Done.</source>
        <translation>الصندوق في الشريط: عدّ الدُّرج ثم تم.</translation>
    </message>
</context>
<context>
    <name>PracticeTill</name>
    <message>
        <source>Begin practice anew?</source>
        <translation>بدء التدريب من جديد؟</translation>
    </message>
    <message>
        <source>What was practised is forgotten. Goods and prices are those of today.</source>
        <translation>يُنسى ما تُدرب عليه. البضائع والأسعار هي أسعار اليوم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
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
    <name>PricesTab</name>
    <message>
        <source>Empty: asked at the till</source>
        <translation>فارغ: يُسأل عند الصندوق</translation>
    </message>
    <message>
        <source>Each variant has a price of its own, in the table of variants.</source>
        <translation>لكل متغير سعر خاص، في جدول المتغيرات.</translation>
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
        <source>Price on the shelf</source>
        <translation>السعر على الرف</translation>
    </message>
    <message>
        <source>Price before, crossed out</source>
        <translation>السعر السابق، مشطوبًا</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Shelf prices to come</source>
        <translation>أسعار رف قادمة</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>The lowest price of the last 30 days was {price}.</source>
        <translation>أدنى سعر في آخر 30 يومًا كان {price}.</translation>
    </message>
    <message>
        <source>No new price is planned.</source>
        <translation>لا سعر جديد مخطط.</translation>
    </message>
    <message>
        <source>{price} from {when}</source>
        <translation>{price} من {when}</translation>
    </message>
    <message>
        <source>Drop the new price of {price}</source>
        <translation>إسقاط السعر الجديد {price}</translation>
    </message>
    <message>
        <source>It is on no price list; lists are edited under Prices.</source>
        <translation>ليس على أي قائمة أسعار؛ تُحرر القوائم تحت الأسعار.</translation>
    </message>
    <message>
        <source>{name}: {price} from {count} on</source>
        <translation>{name}: {price} من {count} فأكثر</translation>
    </message>
</context>
<context>
    <name>ProductHead</name>
    <message>
        <source>Archived, not sold</source>
        <translation>مؤرشف، لا يُباع</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Prices and tax</source>
        <translation>الأسعار والضريبة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Tabs of the product</source>
        <translation>تبويبات المنتج</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Something is wrong on this tab.</source>
        <translation>شيء خاطئ في هذا التبويب.</translation>
    </message>
</context>
<context>
    <name>ProductTable</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>ProductTableModel</name>
    <message>
        <source>Selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation>متغير واحد</translation>
    </message>
    <message>
        <source>{count} variants</source>
        <translation>المتغيرات: {count}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>دون الصفر</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير معدود</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>تأمين</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>بضاعة</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <translation>{price} / كغ</translation>
    </message>
    <message>
        <source>{price} / g</source>
        <translation>{price} / غ</translation>
    </message>
    <message>
        <source>{price} / l</source>
        <translation>{price} / ل</translation>
    </message>
    <message>
        <source>{price} / m</source>
        <translation>{price} / م</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
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
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>المعدود: {count}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Only a manager may change products.</source>
        <translation>المدير فقط يغير المنتجات.</translation>
    </message>
    <message>
        <source>Only a manager may change prices.</source>
        <translation>المدير فقط يغير الأسعار.</translation>
    </message>
    <message>
        <source>This product cannot be shown</source>
        <translation>تعذر عرض هذا المنتج</translation>
    </message>
    <message>
        <source>Somebody changed this product meanwhile</source>
        <translation>غيّر شخص هذا المنتج في هذه الأثناء</translation>
    </message>
    <message>
        <source>1 thing is to be put right before it can be saved</source>
        <translation>شيء واحد يلزم تصحيحه قبل الحفظ</translation>
    </message>
    <message>
        <source>{count} things are to be put right before it can be saved</source>
        <translation>أشياء يلزم تصحيحها قبل الحفظ: {count}</translation>
    </message>
    <message>
        <source>{name} has the code {code} already</source>
        <translation>لـ {name} الرمز {code} أصلًا</translation>
    </message>
    <message>
        <source>Nothing was added. With two products at one code the till asks.</source>
        <translation>لم يُضف شيء. مع منتجين برمز واحد يسأل الصندوق.</translation>
    </message>
    <message>
        <source>This product has the code {code} already.</source>
        <translation>لهذا المنتج الرمز {code} بالفعل.</translation>
    </message>
    <message>
        <source>The product has the number {code} now. Save to keep it.</source>
        <translation>للمنتج الآن الرقم {code}. احفظ للإبقاء عليه.</translation>
    </message>
    <message>
        <source>{name} has the code {code}, too: the till will ask which is meant.</source>
        <translation>لدى {name} الرمز {code} أيضًا: سيسأل الصندوق أيهما المقصود.</translation>
    </message>
    <message>
        <source>The code {code} was added. Save to keep it.</source>
        <translation>أُضيف الرمز {code}. احفظ للإبقاء عليه.</translation>
    </message>
    <message>
        <source>The code {code} was added; look at it: {why}</source>
        <translation>أُضيف الرمز {code}؛ راجعه: {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{field}: yours and theirs differ</source>
        <translation>{field}: ما لديك وما لديهم يختلفان</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, theirs {theirs}</source>
        <translation>{field}: لديك {mine}، لديهم {theirs}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>السعر السابق</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>يُباع بـ</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>When none are left</source>
        <translation>حين لا يبقى شيء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>تأمين</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Prices to come</source>
        <translation>أسعار قادمة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{name} has no price: the till asks for it at every sale</source>
        <translation>{name} بلا سعر: يسأل الصندوق عنه عند كل بيع</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Search names, SKUs and barcodes, or scan</source>
        <translation>ابحث في الأسماء والأرقام والباركودات، أو امسح</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>ابحث أو امسح</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>New product with this code</source>
        <translation>منتج جديد بهذا الرمز</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>تغيير عدة منتجات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Nothing is sold here yet</source>
        <translation>لا يُباع شيء هنا بعد</translation>
    </message>
    <message>
        <source>Add a product, scan its code, or bring a list in from a file.</source>
        <translation>أضف منتجًا أو امسح رمزه أو استورد قائمة من ملف.</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>استيراد من ملف</translation>
    </message>
    <message>
        <source>Show everything active</source>
        <translation>عرض كل النشط</translation>
    </message>
    <message>
        <source>Archive {count} products?</source>
        <translation>أرشفة المنتجات: {count}؟</translation>
    </message>
    <message>
        <source>Restore {count} products?</source>
        <translation>استعادة المنتجات: {count}؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>What was sold of them stays. This can be undone.</source>
        <translation>يبقى ما بيع منها. يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No product has the code {code}</source>
        <translation>لا منتج بالرمز {code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You may look at products, but not change them</source>
        <translation>يحق لك الاطلاع على المنتجات لا تغييرها</translation>
    </message>
    <message>
        <source>Ask somebody who may, such as the manager.</source>
        <translation>اسأل من يحق له ذلك، كالمدير.</translation>
    </message>
    <message>
        <source>Changing products</source>
        <translation>جارٍ تغيير المنتجات</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>The products would be here</source>
        <translation>ستكون هنا المنتجات</translation>
    </message>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>لا شيء لـ “{text}”</translation>
    </message>
    <message>
        <source>No product is like that</source>
        <translation>لا منتج كهذا</translation>
    </message>
    <message>
        <source>Look at other words, or take a filter away.</source>
        <translation>جرّب كلمات أخرى أو أزل مرشحًا.</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>منتج واحد</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>المنتجات: {count}</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>واحد محدد</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>المحدد: {count}</translation>
    </message>
    <message>
        <source>of {listed}</source>
        <translation>من {listed}</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl A ticks everything</source>
        <translation>المسافة تحدد، و Ctrl A يحدد الكل</translation>
    </message>
    <message>
        <source>The best of many: type more to find others</source>
        <translation>الأفضل من كثير: اكتب أكثر لتجد غيرها</translation>
    </message>
    <message>
        <source>Changed {count} products</source>
        <translation>تغيّرت المنتجات: {count}</translation>
    </message>
    <message>
        <source>Archived {count} products</source>
        <translation>أُرشفت المنتجات: {count}</translation>
    </message>
    <message>
        <source>Restored {count} products</source>
        <translation>استُعيدت المنتجات: {count}</translation>
    </message>
    <message>
        <source>Undone for {count} products</source>
        <translation>تم التراجع عن المنتجات: {count}</translation>
    </message>
    <message>
        <source>{words}; {count} do not take it and stayed</source>
        <translation>{words}؛ {count} لا تقبل ذلك وبقيت</translation>
    </message>
    <message>
        <source>{words}; stopped before the end</source>
        <translation>{words}؛ توقف قبل النهاية</translation>
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
        <translation>سطر %</translation>
    </message>
    <message>
        <source>Line {sign}</source>
        <translation>سطر {sign}</translation>
    </message>
    <message>
        <source>Sale %</source>
        <translation>بيع %</translation>
    </message>
    <message>
        <source>Sale {sign}</source>
        <translation>بيع {sign}</translation>
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
    <message>
        <source>Tax class</source>
        <translation>الفئة الضريبية</translation>
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
        <source>No printer is connected: save it as a PDF to print or send it.</source>
        <translation>لا طابعة موصولة: احفظه بصيغة PDF لطباعته أو إرساله.</translation>
    </message>
    <message>
        <source>Marked as a copy and counted. No printer is connected: save it as a PDF to print or send it.</source>
        <translation>موسوم كنسخة ومعدود. لا طابعة موصولة: احفظه بصيغة PDF لطباعته أو إرساله.</translation>
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
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز استردادك</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody finds it. It is shown only now, and the one before works no more.</source>
        <translation>دوّنه واحفظه حيث لا يجده أحد. يُعرض الآن فقط، والسابق لم يعد يعمل.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>دوّنته</translation>
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
    <name>RulesTab</name>
    <message>
        <source>Sold only</source>
        <translation>يُباع فقط</translation>
    </message>
    <message>
        <source>Empty: not recalled</source>
        <translation>فارغ: غير مسحوب</translation>
    </message>
    <message>
        <source>Ask the serial number</source>
        <translation>السؤال عن الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Discounts and promotions may touch it</source>
        <translation>يجوز أن تشمله الخصومات والعروض</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>بلا تأمين</translation>
    </message>
    <message>
        <source>Choose a group of the shop</source>
        <translation>اختر مجموعة من المتجر</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>السؤال عنها</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Who may buy and sell it</source>
        <translation>من يحق له شراؤه وبيعه</translation>
    </message>
    <message>
        <source>Age of the customer, 0 for any</source>
        <translation>عمر العميل، 0 لأي عمر</translation>
    </message>
    <message>
        <source>Age of the cashier, 0 for any</source>
        <translation>عمر الكاشير، 0 لأي عمر</translation>
    </message>
    <message>
        <source>Recalled: why it must not be sold</source>
        <translation>مسحوب: لماذا يجب ألا يُباع</translation>
    </message>
    <message>
        <source>How it is sold</source>
        <translation>كيف يُباع</translation>
    </message>
    <message>
        <source>At most in a sale, 0 for any number</source>
        <translation>الحد الأقصى في البيع، 0 بلا حد</translation>
    </message>
    <message>
        <source>Tare, for weighed goods</source>
        <translation>وزن الفارغ للبضائع الموزونة</translation>
    </message>
    <message>
        <source>Deposit that is charged with each</source>
        <translation>التأمين المحسوب مع كل واحد</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>What the till asks when it is sold, such as the kind of milk.</source>
        <translation>ما يسأله الصندوق عند البيع، مثل نوع الحليب.</translation>
    </message>
    <message>
        <source>Group of the shop</source>
        <translation>مجموعة المتجر</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>يُباع من</translation>
    </message>
    <message>
        <source>Sold until</source>
        <translation>يُباع حتى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>A deposit that is archived</source>
        <translation>تأمين مؤرشف</translation>
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
        <source>Paid by card, not finished</source>
        <translation>مدفوع بالبطاقة ولم يكتمل</translation>
    </message>
    <message>
        <source>Was it paid?</source>
        <translation>هل دُفعت؟</translation>
    </message>
    <message>
        <source>Card is checked</source>
        <translation>جارٍ التحقق من البطاقة</translation>
    </message>
    <message>
        <source>Card…</source>
        <translation>بطاقة…</translation>
    </message>
    <message>
        <source>Card paid too much</source>
        <translation>دفعت البطاقة أكثر</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>مدفوع جزئياً</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>رُفضت البطاقة</translation>
    </message>
    <message>
        <source>Sale {ticket}</source>
        <translation>البيع {ticket}</translation>
    </message>
</context>
<context>
    <name>ScanProbe</name>
    <message>
        <source>Scan any barcode three times</source>
        <translation>امسح أي باركود ثلاث مرات</translation>
    </message>
    <message>
        <source>{count} of {times} scans</source>
        <translation>{count} من {times} عمليات مسح</translation>
    </message>
    <message>
        <source>Press here, then scan any barcode three times</source>
        <translation>اضغط هنا ثم امسح أي باركود ثلاث مرات</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>Scan something to try the scanner</source>
        <translation>امسح شيئًا لتجربة الماسح</translation>
    </message>
    <message>
        <source>Nothing is sold on this screen.</source>
        <translation>لا يُباع شيء على هذه الشاشة.</translation>
    </message>
    <message>
        <source>The scanner was heard</source>
        <translation>سُمع الماسح</translation>
    </message>
    <message>
        <source>{kind}, {count} characters, {gap} ms apart, {widest} ms at most</source>
        <translation>{kind}، {count} حرفًا، بينها {gap} جزء من الألف، و{widest} على الأكثر</translation>
    </message>
    <message>
        <source>It finds {names}.</source>
        <translation>يجد {names}.</translation>
    </message>
    <message>
        <source>No product has this code.</source>
        <translation>لا منتج بهذا الرمز.</translation>
    </message>
    <message>
        <source>Its check digit is wrong: the read is not to be trusted.</source>
        <translation>رقم تحققه خاطئ: لا يوثق بالقراءة.</translation>
    </message>
    <message>
        <source>Sent twice, and counted once: {count} times so far.</source>
        <translation>أُرسل مرتين وحُسب مرة: {count} مرات حتى الآن.</translation>
    </message>
</context>
<context>
    <name>SellView</name>
    <message>
        <source>Scan or search products</source>
        <translation>امسح منتجات أو ابحث عنها</translation>
    </message>
    <message>
        <source>Scan, search</source>
        <translation>مسح، بحث</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>أُفرغ البيع</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>أُزيل {name}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>العودة إلى القيمة الافتراضية: {setting}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Less: {setting}</source>
        <translation>أقل: {setting}</translation>
    </message>
    <message>
        <source>More: {setting}</source>
        <translation>أكثر: {setting}</translation>
    </message>
    <message>
        <source>What is stored does not fit, so the default holds. {why}</source>
        <translation>المحفوظ لا يناسب، ولذلك تسري القيمة الافتراضية. {why}</translation>
    </message>
    <message>
        <source>This was fixed when the shop was made.</source>
        <translation>ثُبّت هذا عند إنشاء المتجر.</translation>
    </message>
    <message>
        <source>Somebody who may change settings can do that, such as the owner.</source>
        <translation>يفعل ذلك من يحق له تغيير الإعدادات، كالمالك.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation>مجموعة إعدادات</translation>
    </message>
    <message>
        <source>No setting is called that</source>
        <translation>لا إعداد بهذا الاسم</translation>
    </message>
    <message>
        <source>To the taxes</source>
        <translation>إلى الضرائب</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How a receipt looks</source>
        <translation>كيف يبدو الإيصال</translation>
    </message>
    <message>
        <source>The settings would be here</source>
        <translation>ستكون هنا الإعدادات</translation>
    </message>
    <message>
        <source>A sample; there is no sale yet.</source>
        <translation>عينة؛ لا مبيعات بعد.</translation>
    </message>
    <message>
        <source>Of the last sale.</source>
        <translation>من آخر بيع.</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>جهاز البطاقات هذا غير معتمد مع هذا الصندوق</translation>
    </message>
    <message>
        <source>Try it with test cards. Before the first real card, an acquirer must certify till and terminal together.</source>
        <translation>جرّبه ببطاقات اختبار. قبل أول بطاقة حقيقية يجب أن تعتمد جهة التحصيل الصندوق والجهاز معاً.</translation>
    </message>
    <message>
        <source>You may look at these, and somebody else may change them</source>
        <translation>يحق لك رؤيتها، ويغيرها شخص آخر</translation>
    </message>
    <message>
        <source>Appearance is yours to set.</source>
        <translation>المظهر لك أن تضبطه.</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>My shop</source>
        <translation>متجري</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>There is no currency {code}. Use its three letters, such as EUR.</source>
        <translation>لا عملة {code}. استخدم أحرفها الثلاثة مثل EUR.</translation>
    </message>
    <message>
        <source>A receipt names the shop.</source>
        <translation>الإيصال يذكر اسم المتجر.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرمزان السريان مختلفان.</translation>
    </message>
    <message>
        <source>A product has a name.</source>
        <translation>للمنتج اسم.</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>كم سعره؟</translation>
    </message>
    <message>
        <source>Till {code}</source>
        <translation>الصندوق {code}</translation>
    </message>
    <message>
        <source>Without it nobody can help an owner who forgets the PIN.</source>
        <translation>بدونه لا يمكن لأحد مساعدة مالك ينسى الرمز السري.</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>R Commerce POS · first start</source>
        <translation>R Commerce POS · أول تشغيل</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>اللغة والبلد</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The shop was not made</source>
        <translation>لم يُنشأ المتجر</translation>
    </message>
    <message>
        <source>Making the shop…</source>
        <translation>جارٍ إنشاء المتجر…</translation>
    </message>
    <message>
        <source>If you skip this, currency and time zone are the usual ones.</source>
        <translation>إن تخطيت هذا فالعملة والمنطقة الزمنية هما المعتادتان.</translation>
    </message>
    <message>
        <source>If you skip this, the receipt says “My shop” until you change it.</source>
        <translation>إن تخطيت هذا فسيظهر «متجري» على الإيصال حتى تغيّره.</translation>
    </message>
    <message>
        <source>If you skip this, the shop begins without products.</source>
        <translation>إن تخطيت هذا فسيبدأ المتجر دون منتجات.</translation>
    </message>
    <message>
        <source>If you skip this, the till expects usual devices.</source>
        <translation>إن تخطيت هذا فسيتوقع الصندوق أجهزة معتادة.</translation>
    </message>
    <message>
        <source>If you skip this, a PIN is made for you and shown at the end.</source>
        <translation>إن تخطيت هذا فسيُنشأ لك رمز PIN ويُعرض في النهاية.</translation>
    </message>
    <message>
        <source>If you skip this, you sell alone; people can be added later.</source>
        <translation>إن تخطيت هذا فستبيع وحدك؛ ويمكن إضافة أشخاص لاحقًا.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>إنشاء المتجر</translation>
    </message>
    <message>
        <source>Nothing is sold yet; the scanner is tested in step 4</source>
        <translation>لا يُباع شيء بعد؛ يُختبر الماسح في الخطوة 4</translation>
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
        <source>Money in or out</source>
        <translation>نقد داخل أو خارج</translation>
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
    <name>ShopPage</name>
    <message>
        <source>What is your shop called?</source>
        <translation>ما اسم متجرك؟</translation>
    </message>
    <message>
        <source>This stands at the head of every receipt. It can be changed later.</source>
        <translation>يظهر هذا في رأس كل إيصال. يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Corner Shop</source>
        <translation>متجر الزاوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
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
    <name>Skeleton</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>تقسيم {amount}</translation>
    </message>
    <message>
        <source>Into equal parts, or by the lines that somebody pays.</source>
        <translation>إلى أجزاء متساوية، أو حسب السطور التي يدفعها شخص.</translation>
    </message>
    <message>
        <source>Number of equal parts</source>
        <translation>عدد الأجزاء المتساوية</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>أجزاء متساوية</translation>
    </message>
    <message>
        <source>Or tick what is paid now (Space):</source>
        <translation>أو حدد ما يُدفع الآن (المسافة):</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{quantity} × {name} · {amount}</source>
        <translation>{quantity} × {name} · {amount}</translation>
    </message>
    <message>
        <source>Take {amount} next</source>
        <translation>أخذ {amount} تاليًا</translation>
    </message>
    <message>
        <source>Split into {count} parts</source>
        <translation>تقسيم على {count}</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>{amount} لكل جزء</translation>
    </message>
    <message>
        <source>{most} and {least}</source>
        <translation>{most} و {least}</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Cashier</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Birth date known</source>
        <translation>تاريخ الميلاد معروف</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>A limit of her own</source>
        <translation>حد خاص به</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>PIN and badge</source>
        <translation>الرمز السري والشارة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>First PIN</source>
        <translation>الرمز السري الأول</translation>
    </message>
    <message>
        <source>She can change it herself.</source>
        <translation>يمكن لصاحبه تغييره.</translation>
    </message>
    <message>
        <source>For goods that only people of an age may sell; never shown at the till.</source>
        <translation>للبضائع التي لا يبيعها إلا من بلغ عمرًا؛ لا يظهر عند الصندوق أبدًا.</translation>
    </message>
    <message>
        <source>Discount limit</source>
        <translation>حد الخصم</translation>
    </message>
    <message>
        <source>At most, in percent</source>
        <translation>على الأكثر، بالمئة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Is also a customer</source>
        <translation>عميل أيضًا</translation>
    </message>
    <message>
        <source>Nobody rings up a sale to herself; somebody else does.</source>
        <translation>لا أحد يسجل بيعًا لنفسه؛ بل يفعله شخص آخر.</translation>
    </message>
    <message>
        <source>Find a customer by name, telephone or mail</source>
        <translation>البحث عن عميل بالاسم أو الهاتف أو البريد</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرمز السري</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Give a badge</source>
        <translation>إعطاء شارة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>A badge that is scanned here goes to whoever is shown. What it is good for at the sign-in, the settings say.</source>
        <translation>الشارة الممسوحة هنا تذهب إلى المعروض. وفائدتها عند الدخول تذكرها الإعدادات.</translation>
    </message>
    <message>
        <source>Lets the owner in where her PIN is lost. It is shown once.</source>
        <translation>يُدخل المالك إذا فُقد رمزه السري. يُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The role may take off any part of a price.</source>
        <translation>يحق للدور خصم أي جزء من السعر.</translation>
    </message>
    <message>
        <source>The role may take off up to {percent}%.</source>
        <translation>يحق للدور خصم حتى {percent}%.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} أرقام</translation>
    </message>
    <message>
        <source>Must wait {count} seconds at this till after wrong PINs.</source>
        <translation>عليه انتظار {count} ثانية عند هذا الصندوق بعد رموز خاطئة.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>له شارة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Who else works here?</source>
        <translation>من يعمل هنا أيضًا؟</translation>
    </message>
    <message>
        <source>Everybody has a PIN, so that each sale tells who made it. You can add people later.</source>
        <translation>لكل شخص رمز سري، ليقول كل بيع من أجراه. يمكنك إضافة أشخاص لاحقًا.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Nobody yet: you sell alone.</source>
        <translation>لا أحد بعد: تبيع وحدك.</translation>
    </message>
    <message>
        <source>They sign in with you</source>
        <translation>يدخلون معك</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>You may not look up badges</source>
        <translation>لا يحق لك البحث عن الشارات</translation>
    </message>
    <message>
        <source>The records of the staff are not yours to see</source>
        <translation>لا يحق لك رؤية سجلات الموظفين</translation>
    </message>
    <message>
        <source>You may unlock people here, and change nothing else.</source>
        <translation>يحق لك فتح القفل هنا ولا تغير شيئًا آخر.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>New takes somebody on.</source>
        <translation>“جديد” يوظف شخصًا.</translation>
    </message>
    <message>
        <source>This person may do more than you</source>
        <translation>حقوق هذا الشخص أكثر من حقوقك</translation>
    </message>
    <message>
        <source>Somebody who may do as much changes this record.</source>
        <translation>يغير هذا السجل من له حقوق مماثلة.</translation>
    </message>
    <message>
        <source>You would lock yourself out of this window</source>
        <translation>ستمنع نفسك من هذه النافذة</translation>
    </message>
    <message>
        <source>Another owner could let you in again.</source>
        <translation>يمكن لمالك آخر أن يدخلك من جديد.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>{role}, adapted</source>
        <translation>{role}، معدّل</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>شارة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Archived: she signs in no more</source>
        <translation>مؤرشف: لا دخول بعد الآن</translation>
    </message>
    <message>
        <source>Restored: the PIN is the one from before</source>
        <translation>مستعاد: الرمز السري هو السابق</translation>
    </message>
    <message>
        <source>Unlocked: the next PIN is looked at</source>
        <translation>فُتح القفل: يُنظر في الرمز التالي</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>عُيّن الرمز السري</translation>
    </message>
    <message>
        <source>The badge is given</source>
        <translation>أُعطيت الشارة</translation>
    </message>
    <message>
        <source>The badge opens nothing any more</source>
        <translation>لم تعد الشارة تفتح شيئًا</translation>
    </message>
    <message>
        <source>This is whose badge it is</source>
        <translation>هذا صاحب الشارة</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>لا أحد له هذه الشارة</translation>
    </message>
    <message>
        <source>Linked: she rings up no sale to herself</source>
        <translation>مربوط: لا يسجل بيعًا لنفسه</translation>
    </message>
    <message>
        <source>The customer is nobody of the staff</source>
        <translation>العميل ليس من الموظفين</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Point of sale</source>
        <translation>نقطة بيع</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>متجر تجريبي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
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
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Point of sale</source>
        <translation>نقطة بيع</translation>
    </message>
    <message>
        <source>Nothing is written before the end. The shop will lie in {folder}.</source>
        <translation>لا يُكتب شيء قبل النهاية. سيكون المتجر في {folder}.</translation>
    </message>
    <message>
        <source>The shop lies in {folder}.</source>
        <translation>المتجر في {folder}.</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>Count…</source>
        <translation>عدّ…</translation>
    </message>
    <message>
        <source>Only a manager may change the stock.</source>
        <translation>المدير فقط يغير المخزون.</translation>
    </message>
    <message>
        <source>In stock: not counted yet</source>
        <translation>في المخزون: لم يُعد بعد</translation>
    </message>
    <message>
        <source>On hand: {count}</source>
        <translation>في المخزون: {count}</translation>
    </message>
    <message>
        <source>In stock: not counted yet, {count} sold</source>
        <translation>في المخزون: لم يُعد بعد، بيع {count}</translation>
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
        <source>Tax taken off</source>
        <translation>ضريبة مخصومة</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Includes {tax}</source>
        <translation>يشمل {tax}</translation>
    </message>
    <message>
        <source>{count} offers</source>
        <translation>العروض: {count}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>TEST TERMINAL, NO FUNDS MOVED</source>
        <translation>جهاز تجريبي، بلا حركة أموال</translation>
    </message>
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
    <message>
        <source>The total includes {tax} {amount}</source>
        <translation>يشمل الإجمالي {tax} {amount}</translation>
    </message>
    <message>
        <source>This card terminal is not certified with this till</source>
        <translation>جهاز البطاقات هذا غير معتمد مع هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>{task}: done</source>
        <translation>{task}: تمت</translation>
    </message>
    <message>
        <source>{task}: to do</source>
        <translation>{task}: باقية</translation>
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
        <source>{amount}. Goods and taxes stay as they are.</source>
        <translation>{amount}. تبقى البضاعة والضرائب كما هي.</translation>
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
        <source>Card and cash</source>
        <translation>بطاقة ونقد</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <translation>المدفوع بالبطاقة</translation>
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
        <source>The card terminal took {amount} for this sale. While it holds that, it cannot be written away: void the sale, and ring it up again.</source>
        <translation>أخذ جهاز البطاقات {amount} لهذا البيع. ما دام لديه لا يمكن تصحيحه: ألغِ البيع ثم سجّله من جديد.</translation>
    </message>
    <message>
        <source>The till does not speak to the card machine: see on it that the card paid.</source>
        <translation>الصندوق لا يتصل بجهاز البطاقة: تأكد عليه أن البطاقة دفعت.</translation>
    </message>
    <message>
        <source>{amount} is left for cash.</source>
        <translation>بقي للنقد {amount}.</translation>
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
        <source>At the terminal, not paid yet</source>
        <translation>على الجهاز، لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>سحب هذه الدفعة</translation>
    </message>
    <message>
        <source>Enter sends it to the terminal</source>
        <translation>Enter يرسله إلى الجهاز</translation>
    </message>
    <message>
        <source>Entering amount</source>
        <translation>جارٍ إدخال المبلغ</translation>
    </message>
    <message>
        <source>Approved by the terminal · authorisation {code}</source>
        <translation>قبله الجهاز · التفويض {code}</translation>
    </message>
    <message>
        <source>Approved by the terminal</source>
        <translation>قبله الجهاز</translation>
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
    <name>TillCash</name>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>الصندوق</translation>
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
        <source>Written down.</source>
        <translation>دُوّن.</translation>
    </message>
    <message>
        <source>Written down. Open the drawer with its key: none is connected.</source>
        <translation>دُوّن. افتح الدُّرج بمفتاحه: لا دُرج موصول.</translation>
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
    <name>UndoDialog</name>
    <message>
        <source>Take back {code}?</source>
        <translation>سحب {code}؟</translation>
    </message>
    <message>
        <source>What {name} brought is removed, or archived where it was sold since. What it changed is set back, unless somebody changed it again.</source>
        <translation>ما جاء به {name} يُزال، أو يُؤرشف إن بيع منذئذ. وما غيّره يعود، إلا إن غيّره شخص مرة أخرى.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
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
    <name>VariantsTab</name>
    <message>
        <source>Make variants</source>
        <translation>إنشاء متغيرات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Archive or sell again</source>
        <translation>أرشفة أو بيع من جديد</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>عدّ…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>أحمر، أزرق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Short, Long</source>
        <translation>قصير، طويل</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Values of option {number}</source>
        <translation>قيم الخيار {number}</translation>
    </message>
    <message>
        <source>Type into the cells; Enter goes down, columns can be pasted.</source>
        <translation>اكتب في الخلايا؛ Enter ينزل، ويمكن لصق أعمدة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>This product is a variant itself: it has none of its own.</source>
        <translation>هذا المنتج متغير أصلًا: ليس له متغيرات.</translation>
    </message>
    <message>
        <source>Say in what the product differs, such as size and colour. Every combination becomes a variant with its own number, price, code and stock.</source>
        <translation>اذكر فيم يختلف المنتج، مثل المقاس واللون. كل توليفة متغير برقم وسعر ورمز ومخزون خاص.</translation>
    </message>
    <message>
        <source>{count} variants are sold</source>
        <translation>المتغيرات المباعة: {count}</translation>
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
        <source>The terminal gives {amount} back to the card.</source>
        <translation>يرد الجهاز {amount} إلى البطاقة.</translation>
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
    <name>WaitingView</name>
    <message>
        <source>Practice is open in its own window</source>
        <translation>التدريب مفتوح في نافذته الخاصة</translation>
    </message>
    <message>
        <source>This till waits. An open sale is kept, and nothing that is practised is recorded.</source>
        <translation>هذا الصندوق ينتظر. يُحفظ البيع المفتوح، ولا يُسجل شيء من التدريب.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Fits nowhere</source>
        <translation>لا مكان لها</translation>
    </message>
    <message>
        <source>Not clocked out</source>
        <translation>لم يُسجل انصرافه</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>{what}: correct it</source>
        <translation>{what}: تصحيح</translation>
    </message>
    <message>
        <source>clock in at {time}</source>
        <translation>حضور في {time}</translation>
    </message>
    <message>
        <source>clock out at {time}</source>
        <translation>انصراف في {time}</translation>
    </message>
    <message>
        <source>break from {time}</source>
        <translation>استراحة من {time}</translation>
    </message>
    <message>
        <source>break until {time}</source>
        <translation>استراحة حتى {time}</translation>
    </message>
    <message>
        <source>punch at {time}</source>
        <translation>بصمة في {time}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>{by}: {now} was added. {reason}</source>
        <translation>{by}: أُضيف {now}. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} was taken away. {reason}</source>
        <translation>{by}: أُزيل {was}. {reason}</translation>
    </message>
    <message>
        <source>{by}: {was} became {now}. {reason}</source>
        <translation>{by}: صار {was} {now}. {reason}</translation>
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
<context>
    <name>XReportDialog</name>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Opened {time} by {name}. The till stays open.</source>
        <translation>فُتح في {time} بواسطة {name}. يبقى الصندوق مفتوحًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sales made</source>
        <translation>المبيعات المنجزة</translation>
    </message>
    <message>
        <source>Taken with tax</source>
        <translation>المقبوض مع الضريبة</translation>
    </message>
    <message>
        <source>Voided again</source>
        <translation>أُلغيت لاحقًا</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>المفترض وجوده في الدرج</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>By card on a stand-alone machine</source>
        <translation>بالبطاقة على جهاز مستقل</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Cash of sales</source>
        <translation>نقد المبيعات</translation>
    </message>
    <message>
        <source>Given back for voided sales</source>
        <translation>رُدّ عن مبيعات ملغاة</translation>
    </message>
    <message>
        <source>Payments that were corrected</source>
        <translation>مدفوعات صُحّحت</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع في الصندوق</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صرف من الصندوق</translation>
    </message>
    <message>
        <source>Dropped to the safe</source>
        <translation>نُقل إلى الخزنة</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>إضافته مع ذلك</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>الخطوة {number}: {title}</translation>
    </message>
</context>
</TS>
