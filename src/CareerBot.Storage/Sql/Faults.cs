using Microsoft.Data.Sqlite;

namespace CareerBot.Storage.Sql;

/// <summary>What is wrong with a store's file, and what to do about it.</summary>
internal static class Faults
{
    // https://www.sqlite.org/rescode.html
    private const int Perm = 3;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CanNotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether trying again won't help.</summary>
    public static bool IsLasting(SqliteException exception) =>
        exception.SqliteErrorCode is Perm or ReadOnly or InputOutput or Corrupt or Full or CanNotOpen or NotADatabase;

    /// <summary>Whether it is the file that can't be used, and no fault of the program.</summary>
    public static bool IsOfFile(Exception exception) =>
        exception is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException;

    public static string Reason(Exception exception) => exception is SqliteException sqlite
        ? sqlite.SqliteErrorCode switch
        {
            Corrupt => "The file is damaged.",
            NotADatabase => "It is no database.",
            Full => "The disk is full.",
            ReadOnly or Perm => "It may not be written.",
            CanNotOpen => "It can't be opened.",
            InputOutput => "The disk reports an error.",
            var code => $"SQLite reports error {code}.",
        }
        : exception.Message;

    public static string Remedy(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Full } => "Make room.",
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => "Move the file away, or restore it from a backup.",
        InvalidDataException => "Move the file away, restore it from a backup or run the version that made it.",
        _ => "Let the bot write the file, or restart it with another one in Storage:Path.",
    };
}
