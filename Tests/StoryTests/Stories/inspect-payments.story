Payments as Manchester publishes them are looked at: a byte for the pound sign, empty columns in the
header, redacted names, a total without a name. Thirteen payments of May 2016 (Manchester City
Council, Open Government Licence, by way of pabrodez/mcr-public-spending); the total is ours.

$ inzage inspect content/spending/payments-2016.csv
The file
  Characters: windows-1252 (no valid UTF-8, but Windows-1252)
  Between cells: a comma (12 of the first 15 rows then have 21 cells)
  Line ends: LF, as on Linux, macOS
  Header: line 1, 7 columns with a name and 14 without
  Rows: 13 ordinary, 1 others and 0 empty

The columns (table 'transactions')
    1. Body Name -> not read: text, 13 filled, everywhere 'Manchester City Council'
    2. Service Area -> owner_unit: text, 13 filled, 3 different, such as 'Adult Social Care' (line 2)
    3. Expenses Type -> description: text, 13 filled, 9 different, such as 'Payments for services' (line 2)
    4. Invoice Payment Date -> payment_date: date (dd.MM.yyyy), 13 filled, such as '03.05.2016' (line 2)
    5. Transaction Number -> transaction_id: code, 13 filled, 13 different, such as '5100857376' (line 2)
    6. Net Amount -> amount: number, 13 filled, such as '£2,160.00' (line 2)
    7. Supplier Name -> payee_name: text, 13 filled, 7 different

Amounts and dates
  'Net Amount': decimal dot, comma between thousands (13 amounts; seen at '£2,160.00' on line 2)
  'Net Amount': 2 amounts below zero, such as '-£2,160.00' (line 4)
  Currency: pounds (£), see line 2

Totals among the rows
  An amount and no more, line 15: exactly the sum of all rows above

What points at a row (key)
  'Transaction Number': points at each of 13 rows

Personal data
  'Redacted Personal Information' stands 2 times instead of a name

A trial with this sidecar
  13 rows read, 2 set aside, 0 rejected

The sidecar is content/spending/payments-2016.source.yaml.
Fill in there: title, publisher, status, retrieved_on.
Then run: inzage check

$ fill content/spending/payments-2016.source.yaml
filled in: title, publisher, status, retrieved_on

$ inzage check
content/spending/payments-2016.csv:2:1: note: 2 payments look double: same payee, amount and day or invoice [payment-repeated]
    2 | Manchester City Council,Adult Social Care,Payments for services,03.05.2016,5100857376,"�2,160.00",Bi…
      | ^
  hint: see on the page of the question 'Payments that may be double' which they are
content/spending/payments-2016.csv:4:1: warning: 2 amounts below zero have no kind [payment-kind]
    4 | Manchester City Council,Adult Social Care,Payments for services,03.05.2016,5100857378,"-�2,160.00",B…
      | ^
  hint: map a column to 'transaction_kind'
0 errors, 1 warning, 1 note
To have a check explained: inzage explain payment-repeated
No errors found.

-- content/spending/payments-2016.csv (bytes) --
Body Name,Service Area,Expenses Type,Invoice Payment Date,Transaction Number,Net Amount,Supplier Name,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Payments for services,03.05.2016,5100857376,"\xA32,160.00",Bibby Factors Manchester Ltd,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Payments for services,03.05.2016,5100857519,"\xA32,160.00",Bibby Factors Manchester Ltd,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Payments for services,03.05.2016,5100857378,"-\xA32,160.00",Bibby Factors Manchester Ltd,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Equipment,03.05.2016,5100857325,\xA3535.90,Back Care Solutions Ltd,,,,,,,,,,,,,,
Manchester City Council,Corporate Services,Furniture,03.05.2016,5100857399,\xA3907.65,Back Care Solutions Ltd,,,,,,,,,,,,,,
Manchester City Council,Corporate Services,Training and Development,03.05.2016,5100857497,"\xA32,605.00",CIPFA Business Ltd,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Professional fees,03.05.2016,5100857398,"\xA34,213.00",AECOM Limited,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Grant and subscriptions awarded,03.05.2016,5100857322,"\xA335,000.00",The Lesbian & Gay Foundation,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Grant and subscriptions awarded,03.05.2016,5100857381,"-\xA335,000.00",The Lesbian & Gay Foundation,,,,,,,,,,,,,,
Manchester City Council,Chief Executives,Consultants Fees,03.05.2016,5100857384,"\xA35,000.00",Deloitte & Touche Llp,,,,,,,,,,,,,,
Manchester City Council,Chief Executives,Consultants Fees,03.05.2016,5100857386,"\xA32,000.00",Deloitte & Touche Llp,,,,,,,,,,,,,,
Manchester City Council,Adult Social Care,Bed and Breakfast Accommodation Expenditure,03.05.2016,5100857402,"\xA39,000.00",Redacted Personal Information
Manchester City Council,Adult Social Care,Legal Fees,04.05.2016,5100857662,\xA3900.00,Redacted Personal Information
,,,,,27321.55
