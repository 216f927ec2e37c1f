namespace CareerBot.Knowledge.Importing.Names;

/// <summary>Where a name of an occupation stands; of names that differ on what they stand for, the first one here settles it.</summary>
internal enum NameSource
{
    /// <summary>The official title.</summary>
    Title,

    /// <summary>A direct match title: it stands for one occupation only (SOC 2018).</summary>
    DirectMatch,

    /// <summary>A title that workers reported of themselves (O*NET).</summary>
    Reported,

    /// <summary>A title collected from elsewhere (O*NET).</summary>
    Alternate,
}
