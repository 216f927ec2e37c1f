namespace CareerBot.Setup;

/// <summary>A setting or a section of settings, by its place in the configuration.</summary>
/// <param name="Path">With colons, for example "Limits:UserPerMinute"; empty for the whole configuration.</param>
internal sealed record KnownSetting(string Path)
{
    /// <summary>What a value is read as; null for a section, and for what is not ours to judge.</summary>
    public Type? Type { get; init; }

    /// <summary>The value that holds where none is set.</summary>
    public object? Default { get; init; }

    /// <summary>Whether anything may stand below: lists, and sections that the framework reads.</summary>
    public bool IsOpen { get; init; }

    public SortedDictionary<string, KnownSetting> Children { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name => Path[(Path.LastIndexOf(':') + 1)..];

    public bool IsSection => Type is null && !IsOpen;

    /// <summary>The setting and all below it that hold a value.</summary>
    public IEnumerable<KnownSetting> Values() => Type is not null ? [this] : Children.Values.SelectMany(child => child.Values());

    /// <summary>The section at a place below this one, made where it is not there yet.</summary>
    public KnownSetting Section(string name)
    {
        if (Children.TryGetValue(name, out var known)) return known;
        return Add(new KnownSetting(Below(name)));
    }

    public KnownSetting Add(KnownSetting child)
    {
        Children[child.Name] = child;
        return child;
    }

    public string Below(string name) => Path.Length == 0 ? name : $"{Path}:{name}";
}
