using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Writes guides into a folder: all of them to the side, then each moved into its place; what an editor changed stays.</summary>
internal sealed class ImportFolder(string folder, bool overwrites)
{
    private readonly ImportRecord _record = ImportRecord.Read(folder);
    private readonly List<(string Name, byte[] Content)> _pending = [];
    private bool _recordDiffers;

    /// <summary>Notes a guide to be written and says what will become of it.</summary>
    public (ImportOutcome Outcome, string? Reason) Add(string id, string markdown)
    {
        var name = $"{id}.md";
        var content = Encoding.UTF8.GetBytes(markdown);
        var path = Path.Join(folder, name);
        var isThere = File.Exists(path);
        var present = isThere ? Hash(File.ReadAllBytes(path)) : null;
        if (present == Hash(content))
        {
            Note(name, present);
            return (ImportOutcome.Unchanged, null);
        }

        var isOurs = present is not null && _record.Hashes.TryGetValue(name, out var written) && written == present;
        if (isThere && !isOurs && !overwrites)
        {
            return (ImportOutcome.Kept, $"\"{path}\" was changed by hand or comes from elsewhere. Remove or rename it, or run again with --overwrite to lose those changes.");
        }

        _pending.Add((name, content));
        return (isThere ? ImportOutcome.Updated : ImportOutcome.Added, null);
    }

    /// <summary>Puts everything in place. Until the last file is written to the side, nothing in the folder has changed.</summary>
    public void Commit(CancellationToken cancellationToken)
    {
        if (_pending.Count == 0 && !_recordDiffers) return;
        Directory.CreateDirectory(folder);
        var aside = Directory.CreateDirectory(Path.Join(folder, $".import-{Environment.ProcessId}")).FullName;
        try
        {
            foreach (var (name, content) in _pending)
            {
                cancellationToken.ThrowIfCancellationRequested();
                File.WriteAllBytes(Path.Join(aside, name), content);
                Note(name, Hash(content));
            }

            File.WriteAllBytes(Path.Join(aside, ImportRecord.FileName), _record.ToBytes());

            // The record goes last: were the moves cut short, the next run would take up where they ended.
            foreach (var name in _pending.Select(file => file.Name).Append(ImportRecord.FileName)) File.Move(Path.Join(aside, name), Path.Join(folder, name), overwrite: true);
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    private void Note(string name, string hash)
    {
        _recordDiffers |= _record.Hashes.GetValueOrDefault(name) != hash;
        _record.Hashes[name] = hash;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
