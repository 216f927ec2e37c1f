using System.IO.Compression;
using CareerBot.Knowledge.Importing;
using CareerBot.Knowledge.Importing.Wages;

namespace CareerBot.Knowledge.Tests.Importing.Wages;

/// <summary>A small file that unpacks to a huge one is refused before anything of it is kept.</summary>
public class WorkbookSizeTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void A_workbook_that_unpacks_to_hundreds_of_megabytes_is_refused_without_keeping_them()
    {
        using var bomb = Bomb(parts: 1, megabytes: 400);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var failure = Assert.Throws<ImportException>(() => OewsWorkbook.Read(bomb, "bomb.xlsx"));

        Assert.Contains("unpacks to more than 128 MB", failure.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * Megabyte);
    }

    [Fact]
    public void Many_parts_count_together()
    {
        using var bomb = Bomb(parts: 10, megabytes: 20);

        Assert.Contains(
            "unpacks to more than 128 MB",
            Assert.Throws<ImportException>(() => OewsWorkbook.Read(bomb, "bomb.xlsx")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_parts_are_refused()
    {
        using var bomb = Bomb(parts: 2_000, megabytes: 0);

        Assert.Contains(
            "2000 parts",
            Assert.Throws<ImportException>(() => OewsWorkbook.Read(bomb, "bomb.xlsx")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_as_it_is_published_passes()
    {
        using var stream = new MemoryStream(SomeWorkbook.Of([SomeWorkbook.Row("11-1011", "Chief Executives")], "May 2025 OEWS Estimates"));

        Assert.Single(OewsWorkbook.Read(stream, "national.xlsx").Rows);
    }

    private static MemoryStream Bomb(int parts, int megabytes)
    {
        var stream = new MemoryStream();
        var rows = new byte[Megabyte];
        rows.AsSpan().Fill((byte)' ');
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < parts; part++)
            {
                using var content = zip.CreateEntry($"xl/worksheets/sheet{part}.xml", CompressionLevel.Fastest).Open();
                for (var written = 0; written < megabytes; written++) content.Write(rows);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
