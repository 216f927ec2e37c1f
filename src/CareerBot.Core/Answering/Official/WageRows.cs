using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>The estimates that answer: each occupation in each place, and the nation beside a single place or instead of one without figures.</summary>
internal sealed class WageRows
{
    public WageRows(WageAsk ask, WageTables tables, int most)
    {
        var estimates = new List<WageEstimate>();
        var places = ask.Places.Where(place => place.Name != WageAnswer.Nation).DistinctBy(place => place.Name).ToArray();
        foreach (var occupation in ask.Occupations)
        {
            foreach (var place in places)
            {
                if (tables.Find(occupation.Code, place.Name) is { } local && HasWages(local)) estimates.Add(local);
                else if (!Missing.Contains(place.Name)) Missing.Add(place.Name);
            }
        }

        var isNationNeeded = places.Length <= 1 || Missing.Count > 0 || places.Length < ask.Places.DistinctBy(place => place.Name).Count() || (ask.Occupations.Count == 1 && places.Length < most);
        if (isNationNeeded)
        {
            // The nation stands in for a place without figures, whatever its release; beside a place it invites a comparison.
            var nation = ask.Occupations.Select(occupation => tables.Find(occupation.Code, WageAnswer.Nation)).OfType<WageEstimate>();
            var isBeside = Missing.Count == 0 && estimates.Count > 0 && places.Length == ask.Places.DistinctBy(place => place.Name).Count();
            estimates.AddRange(isBeside ? nation.Where(estimate => estimate.IsOfSameRelease(estimates[0])) : nation);
        }

        IsCut = estimates.Count > most;
        Estimates = [.. estimates.Take(most)];
        Local = [.. Estimates.Where(estimate => estimate.Place != WageAnswer.Nation)];
        HasTable = place => tables.Places.Contains(place, StringComparer.Ordinal);
    }

    public IReadOnlyList<WageEstimate> Estimates { get; }

    /// <summary>Those of a smaller place than the nation.</summary>
    public IReadOnlyList<WageEstimate> Local { get; }

    /// <summary>Places asked for without figures of an occupation asked for.</summary>
    public List<string> Missing { get; } = [];

    public string? MissingPlace => Missing.Count > 0 ? string.Join(", ", Missing) : null;

    /// <summary>Whether more was asked for than fits.</summary>
    public bool IsCut { get; }

    /// <summary>Whether the survey covers the place at all, so that what is missing was withheld.</summary>
    public Func<string, bool> HasTable { get; }

    /// <summary>Whether the estimates are of several releases, so that none can be held against another.</summary>
    public bool AreOfSeveralReleases => Estimates.Any(estimate => !estimate.IsOfSameRelease(Estimates[0]));

    /// <summary>The nation's estimate to hold another against: of the same occupation and of the same release.</summary>
    public WageEstimate? NationFor(WageEstimate estimate) =>
        Estimates.FirstOrDefault(
            other => other.Place == WageAnswer.Nation && other.OccupationCode == estimate.OccupationCode && other.IsOfSameRelease(estimate));

    private static bool HasWages(WageEstimate estimate) => estimate.Annual?.Median is not null || estimate.Hourly?.Median is not null;
}
