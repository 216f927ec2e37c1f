namespace CareerBot.Knowledge.Importing.Names;

/// <summary>A name as a published list has it.</summary>
/// <param name="Name">Words in lower case, joined by a space.</param>
/// <param name="Key">Code of the occupation.</param>
/// <param name="Source">Which list.</param>
internal readonly record struct SourcedName(string Name, int Key, NameSource Source);
