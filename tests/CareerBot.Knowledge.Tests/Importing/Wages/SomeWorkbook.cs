using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

/// <summary>Writes small workbooks as the survey publishes them: a sheet of data and a sheet of notes (ECMA-376, inline strings).</summary>
internal static class SomeWorkbook
{
    public const string Note2024 = "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ";

    public static readonly string[] Head =
    [
        "AREA", "AREA_TITLE", "AREA_TYPE", "I_GROUP", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP",
        "H_MEAN", "A_MEAN", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY",
    ];

    public static string[] Row(string code, string title, string level = "detailed", string area = "U.S.", string areaType = "1", string jobs = "1000", string hourly = "20.5", string annual = "42640", string annualOnly = "", string hourlyOnly = "", string top = "", string industry = "cross-industry") =>
        ["99", area, areaType, industry, code, title, level, jobs, hourly, annual, hourly, hourly, hourly, hourly, top.Length > 0 ? top : hourly, annual, annual, annual, annual, top.Length > 0 ? top : annual, annualOnly, hourlyOnly];

    public static byte[] Of(IEnumerable<string[]> rows, params string[] notes) => Of(Head, rows, notes);

    public static byte[] Of(string[] head, IEnumerable<string[]> rows, params string[] notes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="data" sheetId="1" r:id="rId1"/><sheet name="Field Descriptions" sheetId="2" r:id="rId2"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>""");
            Add(zip, "xl/worksheets/sheet1.xml", Sheet([head, .. rows]));
            Add(zip, "xl/worksheets/sheet2.xml", Sheet([.. notes.Select(note => new[] { note })]));
        }

        return stream.ToArray();
    }

    private static string Sheet(string[][] rows)
    {
        var xml = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var name = column < 26 ? $"{(char)('A' + column)}" : $"A{(char)('A' + column - 26)}";
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{name}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(rows[row][column])}</t></is></c>");
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
