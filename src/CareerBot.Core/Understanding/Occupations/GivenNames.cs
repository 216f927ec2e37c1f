using System.Collections.Frozen;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>Tells a person's name from an occupation: "tim cook" is nobody's job.</summary>
/// <remarks>The commonest given names of the last hundred years (U.S. Social Security Administration, public domain), without those that are words, jobs or places (Mark, Grace, Mason, Austin).</remarks>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "aaron", "abigail", "adam", "adele", "alan", "albert", "alejandro", "alex", "alexander", "alexis", "alice", "alicia", "allison", "amanda", "amber", "amy", "andrea", "andrew", "andy", "angela", "anna", "anne", "anthony", "arthur", "ashley",
        "barbara", "ben", "benjamin", "bernard", "beth", "betty", "beverly", "bob", "bobby", "brad", "bradley", "brandon", "brenda", "brian", "brittany", "bruce", "bryan", "caleb", "cameron", "carl", "carlos", "carol", "caroline", "catherine", "charles", "charlie", "cheryl", "chris", "christina", "christine", "christopher", "cindy", "clint", "connor", "craig", "cristiano", "crystal", "cynthia",
        "dan", "daniel", "danielle", "danny", "dave", "david", "deborah", "debra", "denise", "dennis", "derek", "diana", "diane", "donald", "donna", "doris", "dorothy", "douglas", "dwayne", "dylan", "eddie", "edward", "elizabeth", "ellen", "elon", "emily", "emma", "eric", "ethan", "evan", "evelyn",
        "frances", "frank", "fred", "gabriel", "gary", "gerald", "gina", "gloria", "gordon", "greg", "gregory", "hannah", "harold", "harry", "heather", "helen", "henry", "howard", "ian", "isaac", "isabella", "jacob", "jacqueline", "jake", "james", "jamie", "jane", "janet", "janice", "jason", "jay", "jean", "jeff", "jeffrey", "jennifer", "jenny", "jeremy", "jerry", "jesse", "jessica", "jill", "jim", "jimmy", "joan", "joe", "joel", "john", "johnny", "jonathan", "jorge", "joseph", "joshua", "judith", "judy", "julia", "julie", "justin",
        "karen", "kate", "katherine", "kathleen", "kathy", "katie", "kayla", "keith", "kelly", "ken", "kenneth", "kevin", "kim", "kimberly", "kyle", "larry", "laura", "lauren", "lebron", "lee", "leo", "leonardo", "linda", "lionel", "lisa", "lori", "lucas", "luis", "luke", "margaret", "marie", "marilyn", "mario", "martha", "martin", "mary", "matt", "matthew", "megan", "melissa", "mia", "michael", "michelle", "miguel", "mike", "molly",
        "nancy", "natalie", "nathan", "nicholas", "nick", "nicole", "noah", "olivia", "oscar", "pamela", "patricia", "patrick", "paula", "pedro", "peggy", "peter", "phil", "philip", "phillip", "rachel", "ralph", "randy", "raymond", "rebecca", "richard", "rick", "ricky", "rob", "robert", "robin", "rodney", "roger", "ron", "ronald", "roy", "russell", "ruth", "ryan", "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sean", "selena", "serena", "shannon", "sharon", "shawn", "sheila", "shirley", "simon", "sophia", "stacy", "stanley", "stephanie", "stephen", "steve", "steven", "susan", "sylvia",
        "tammy", "taylor", "ted", "teresa", "terry", "theodore", "theresa", "thomas", "tiffany", "tim", "timothy", "tina", "todd", "tom", "tommy", "tony", "tracy", "travis", "vanessa", "victor", "victoria", "vincent", "walter", "wendy", "whitney", "william", "willie", "zach", "zachary", "zoe");

    /// <summary>Whether the word stands as a surname: behind a given name and for itself.</summary>
    public static bool Precede(IReadOnlyList<Word> words, int at) => at > 0 && Names.Contains(words[at - 1].Lower);

    /// <summary>Whether the word is one.</summary>
    public static bool Contain(string word) => Names.Contains(word);
}
