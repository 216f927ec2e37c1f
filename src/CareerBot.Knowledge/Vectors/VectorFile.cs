using System.Runtime.InteropServices;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Vectors;

/// <summary>Keeps passage vectors between starts, one file a model: number of values, number of vectors, then key, scale and bytes of
/// each.</summary>
/// <remarks>Anything unreadable is encoded again; a folder that can't be written only costs time.</remarks>
internal static class VectorFile
{
    public static void ReadInto(PassageVectors vectors, string path, int dimensions)
    {
        if (!File.Exists(path)) return;
        try
        {
            using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 16));
            if (reader.ReadInt32() != dimensions) return;
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var (key, scale, values) = (reader.ReadUInt64(), reader.ReadSingle(), new sbyte[dimensions]);
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
                vectors.Add(key, new CompactVector(scale, values));
            }
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            // The rest is encoded again.
        }
    }

    /// <summary>Writes to the side, then moves: another process never sees half a file.</summary>
    public static void Write(PassageVectors vectors, string path, int dimensions)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            KeyValuePair<ulong, CompactVector>[] kept = [.. vectors.All];
            using (var writer = new BinaryWriter(new BufferedStream(File.Create(temporary), 1 << 16)))
            {
                writer.Write(dimensions);
                writer.Write(kept.Length);
                foreach (var (key, vector) in kept)
                {
                    writer.Write(key);
                    writer.Write(vector.Scale);
                    writer.Write(MemoryMarshal.AsBytes(vector.Values));
                }
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }
}
