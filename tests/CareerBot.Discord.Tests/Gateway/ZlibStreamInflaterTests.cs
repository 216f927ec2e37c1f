using System.IO.Compression;
using System.Text;
using CareerBot.Discord.Gateway;
using CsCheck;

namespace CareerBot.Discord.Tests.Gateway;

public class ZlibStreamInflaterTests
{
    [Fact]
    public void Frames_of_one_stream_come_out_as_they_went_in() => Gen.String.Array[1, 20].ForAll(frames =>
    {
        using var deflater = new ZlibStreamDeflater();
        using var inflater = new ZlibStreamInflater();
        foreach (var frame in frames)
        {
            // Not every text of .NET is one of UTF-8.
            var bytes = Encoding.UTF8.GetBytes($"{{\"t\":\"{frame}\"}}");
            var deflated = deflater.Deflate(bytes);
            Assert.True(ZlibStreamInflater.IsComplete(deflated));
            Assert.Equal(bytes, inflater.Inflate(deflated).ToArray());
        }
    }, count: 200);

    [Fact]
    public void A_frame_larger_than_any_buffer_comes_out_whole_and_its_buffers_are_not_kept()
    {
        using var deflater = new ZlibStreamDeflater();
        using var inflater = new ZlibStreamInflater();
        var large = new byte[3_000_000];
        new Random(1).NextBytes(large);

        Assert.Equal(large, inflater.Inflate(deflater.Deflate(large)).ToArray());
        Assert.Equal("{}"u8.ToArray(), inflater.Inflate(deflater.Deflate("{}"u8.ToArray())).ToArray());
    }

    [Fact]
    public void A_small_frame_that_inflates_without_end_is_refused()
    {
        using var deflater = new ZlibStreamDeflater();
        using var inflater = new ZlibStreamInflater();
        var bomb = deflater.Deflate(new byte[ZlibStreamInflater.MostBytes + 1]);

        Assert.InRange(bomb.Length, 1, 200_000);
        Assert.Throws<InvalidDataException>(() => inflater.Inflate(bomb));
    }

    [Fact]
    public void Bytes_that_are_no_stream_are_refused()
    {
        using var inflater = new ZlibStreamInflater();

        Assert.Throws<InvalidDataException>(() => inflater.Inflate("no zlib at all"u8));
    }
}
