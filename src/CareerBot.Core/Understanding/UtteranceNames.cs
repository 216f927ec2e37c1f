using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>Masks what an example utterance names as utterances of people are masked.</summary>
public sealed class UtteranceNames(OccupationNames occupations, Gazetteer places)
{
    public string Masked(string utterance)
    {
        var words = Word.Split(utterance);
        var names = occupations.Find(words).Where(named => !named.IsFamily).Select(named => (named.Match, UtteranceMask.Occupation)).ToList();
        names.AddRange(places.FindPlaces(words).Select(place => place.Match)
            .Where(place => !names.Exists(name => place.FirstWord <= name.Match.LastWord && name.Match.FirstWord <= place.LastWord))
            .Select(place => (place, UtteranceMask.Place)));
        return UtteranceMask.Apply(utterance, words, names);
    }
}
