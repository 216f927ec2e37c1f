using CareerBot.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace CareerBot.Storage;

/// <summary>Finds what somebody has taken out of a store's file.</summary>
public static class MissingTable
{
    /// <summary>A table that a store of this version should have; null where all are there, or where no store can be read.</summary>
    public static string? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == Opened.Memory || !File.Exists(path)) return null;
        try
        {
            var source = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
            using var connection = new SqliteConnection(source.ConnectionString);
            connection.Open();
            return Migrations.VersionOf(connection) == Migrations.Newest
                ? SoundTables().Except(TablesOf(connection), StringComparer.Ordinal).FirstOrDefault()
                : null;
        }
        catch (SqliteException)
        {
            // What else is wrong with the file is told when the store is opened.
            return null;
        }
    }

    private static List<string> SoundTables()
    {
        using var sound = new SqliteConnection($"Data Source={Opened.Memory}");
        sound.Open();
        Migrations.Apply(sound, Migrations.Newest);
        return TablesOf(sound);
    }

    private static List<string> TablesOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
