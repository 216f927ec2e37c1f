namespace CareerBot.Discord.Gateway;

/// <summary>Which part of the servers a session is for: the first of four is 0 of 4.</summary>
internal readonly record struct ShardId(int Index, int Count)
{
    public override string ToString() => $"{Index} of {Count}";
}
