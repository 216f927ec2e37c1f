using CareerBot.Storage.Sql;

namespace CareerBot.Storage.Memory;

/// <summary>The key that all rows of a person carry, so that they can be forgotten; another one on each platform.</summary>
internal static class UserKey
{
    public static byte[] Of(Opened opened, string platform, string user) => opened.Keys.Of("user", platform, user);
}
