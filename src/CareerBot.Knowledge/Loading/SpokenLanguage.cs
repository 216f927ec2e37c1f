using CareerBot.Core.Frames;
using CareerBot.Core.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>All that is known of how people ask, whatever the guides: the files, and what was learned from them.</summary>
internal sealed record SpokenLanguage(
    LanguageFiles Files,
    string TopicsKey,
    TrainedLanguage Trained,
    TopicCatalogue Topics,
    Lexicon Lexicon,
    FrameClassifier? Frames,
    IReadOnlyList<KnowledgeProblem> FrameProblems);
