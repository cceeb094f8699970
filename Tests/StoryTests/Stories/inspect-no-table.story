A file that is no table is refused, with what it is and what to do.

$ inzage inspect zip.csv
zip.csv:1:1: error: The file is a ZIP archive or an Excel workbook, not CSV [file-is-text]
  hint: unpack it, or save the sheet as CSV UTF-8
1 error, 0 warnings
[exit 1]

$ inzage inspect pdf.csv
pdf.csv:1:1: error: The file is a PDF, not CSV [file-is-text]
  hint: ask the publisher for the table as CSV or Excel
1 error, 0 warnings
[exit 1]

$ inzage inspect page.csv --language nl
page.csv:1:1: fout: Het bestand is een webpagina en geen CSV [file-is-text]
  tip: haal het bestand opnieuw op bij de bron
1 fout, 0 waarschuwingen
[exit 1]

$ inzage inspect empty.csv
empty.csv:1:1: error: The file is empty [file-is-text]
  hint: fetch the file again
1 error, 0 warnings
[exit 1]

$ inzage inspect numbers.csv
numbers.csv:1:1: error: No line was found with the names of the columns [header-found]
  hint: ask the source for a file with names above the columns
1 error, 0 warnings
[exit 1]

$ inzage inspect absent.csv
Error: There is no file 'absent.csv'; see whether the name is right.
Usage: inzage inspect <file> [--print] [--force] [--language <language>]
  See 'inzage inspect --help' for more information.
[exit 64]

$ inzage inspect content
Error: 'content' is a folder; name one file in it.
Usage: inzage inspect <file> [--print] [--force] [--language <language>]
  See 'inzage inspect --help' for more information.
[exit 64]

-- zip.csv (bytes) --
PK\x03\x04\x14\x00
-- pdf.csv --
%PDF-1.7
-- page.csv --
<!DOCTYPE html>
<html><body>Niet gevonden</body></html>
-- empty.csv --
-- numbers.csv --
1;2;3
4;5;6
