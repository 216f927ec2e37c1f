using System.Text;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>Reads a table as this project writes it: "# comment", "name: value", a head, then rows with tabs between the cells.</summary>
/// <remarks>Works on bytes: the tables of all states are read at every start.</remarks>
internal ref struct TableLines
{

    private ReadOnlySpan<byte> _rest;

    public TableLines(ReadOnlySpan<byte> content)
    {
        _rest = content is [0xEF, 0xBB, 0xBF, .. var text] ? text : content;
        Current = default;
    }

    /// <summary>The line that was read last, without its end.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Number of the line that was read last.</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next line that is neither empty nor a comment.</summary>
    public bool Read()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'\n');
            var line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            Line++;
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty || line[0] == '#') continue;
            Current = line;
            return true;
        }

        return false;
    }

    /// <summary>Reads the "name: value" lines up to the head of the table.</summary>
    /// <returns>Null where the head is another than <paramref name="head"/> or is missing.</returns>
    public Dictionary<string, string>? ReadHeader(string head)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Read())
        {
            if (Current.Contains((byte)'\t')) return Encoding.UTF8.GetString(Current) == head ? values : null;
            var colon = Current.IndexOf((byte)':');
            if (colon > 0) values[Encoding.UTF8.GetString(Current[..colon]).Trim()] = Encoding.UTF8.GetString(Current[(colon + 1)..]).Trim();
        }

        return null;
    }

    /// <summary>Takes the next cell off a row.</summary>
    public static ReadOnlySpan<byte> NextCell(ref ReadOnlySpan<byte> row)
    {
        var tab = row.IndexOf((byte)'\t');
        var cell = tab < 0 ? row : row[..tab];
        row = tab < 0 ? [] : row[(tab + 1)..];
        return cell;
    }
}
