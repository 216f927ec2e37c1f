using System.Collections.Frozen;

namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>The places that the U.S. survey of wages publishes as wholes: the nation, its states and its territories.</summary>
internal static class SurveyedPlaces
{
    public const string Nation = "United States";

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [Nation, .. States, "American Samoa", "Guam", "Northern Mariana Islands", "Puerto Rico", "Virgin Islands", "U.S. Virgin Islands"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The states and the District of Columbia.</summary>
    public static IReadOnlyList<string> States =>
    [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "District of Columbia", "Florida", "Georgia", "Hawaii", "Idaho",
        "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri",
        "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon",
        "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
    ];

    public static bool Contains(string place) => All.Contains(place);
}
