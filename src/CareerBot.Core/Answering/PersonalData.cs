namespace CareerBot.Core.Answering;

/// <summary>What people ask of their own data: two topics that an adapter acts on, since it alone knows what is kept and whose it is.</summary>
public static class PersonalData
{
    /// <summary>"Are you recording this", "what do you store about me".</summary>
    public const string Privacy = "privacy";

    /// <summary>"Forget me", "delete my data": a reply of this topic is a promise that whoever remembers has to keep.</summary>
    public const string ForgetMe = "forget-me";
}
