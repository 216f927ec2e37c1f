namespace CareerBot.Teams.Package;

/// <summary>What Teams shows of the app, in one language. The names of commands stay English: the bot reads them so.</summary>
internal sealed record PackagePhrases(string Language)
{
    public static readonly PackagePhrases English = new("en")
    {
        Short = "Answers career questions from guides, with the source and official pay figures",
        Full = "Ask what a job is like, how to get into it, what it pays and where it can lead. Answers are quoted word for word from career guides, each with its source; pay figures state statistic, place, date and who published them. If the guides don't say, the bot says so.",
        Commands =
        [
            ("ask", "Ask a question about a career"),
            ("salary", "What a job pays, in a place if you name one"),
            ("compare", "Two jobs side by side"),
            ("guides", "Which guides there are"),
            ("help", "What I can do"),
            ("about", "Who I am, where answers come from and what is stored"),
            ("forget-me", "Delete what I remember of you"),
        ],
        Searches = [("Salary", "What a job pays", "Job", "For example: nurse"), ("Guides", "Career guides and what they say", "Guide or question", "For example: baker")],
    };

    public static readonly PackagePhrases Spanish = new("es")
    {
        Short = "Responde sobre carreras con guías citadas y cifras salariales oficiales",
        Full = "Pregunta cómo es un trabajo, cómo llegar a él, cuánto se gana y adónde puede llevar. Las respuestas citan las guías palabra por palabra, cada una con su fuente; las cifras indican estadística, lugar, fecha y quién las publicó. Si las guías no lo dicen, el bot lo dice. Las guías están en inglés.",
        Commands =
        [
            ("ask", "Haz una pregunta sobre una carrera"),
            ("salary", "Cuánto se gana en un trabajo, también por lugar"),
            ("compare", "Dos trabajos lado a lado"),
            ("guides", "Qué guías hay"),
            ("help", "Qué puedo hacer"),
            ("about", "Quién soy, de dónde vienen las respuestas y qué se guarda"),
            ("forget-me", "Borrar lo que recuerdo de ti"),
        ],
        Searches = [("Salario", "Cuánto se gana en un trabajo", "Trabajo", "Por ejemplo: nurse"), ("Guías", "Guías de carreras y lo que dicen", "Guía o pregunta", "Por ejemplo: baker")],
    };

    public static readonly PackagePhrases French = new("fr")
    {
        Short = "Répond sur les métiers : guides cités et salaires officiels",
        Full = "Demandez à quoi ressemble un métier, comment y accéder, ce qu'il rapporte et où il peut mener. Les réponses citent les guides mot pour mot, avec leur source ; chaque salaire indique la statistique, le lieu, la date et qui l'a publié. Si les guides ne le disent pas, le bot le dit. Les guides sont en anglais.",
        Commands =
        [
            ("ask", "Poser une question sur un métier"),
            ("salary", "Ce que gagne un métier, dans un lieu si vous le nommez"),
            ("compare", "Deux métiers côte à côte"),
            ("guides", "Quels guides existent"),
            ("help", "Ce que je sais faire"),
            ("about", "Qui je suis, d'où viennent les réponses et ce qui est gardé"),
            ("forget-me", "Effacer ce que je retiens de vous"),
        ],
        Searches = [("Salaire", "Ce que gagne un métier", "Métier", "Par exemple : nurse"), ("Guides", "Les guides des métiers et ce qu'ils disent", "Guide ou question", "Par exemple : baker")],
    };

    /// <summary>At most 80 characters.</summary>
    public required string Short { get; init; }

    /// <summary>At most 4,000 characters.</summary>
    public required string Full { get; init; }

    /// <summary>Commands of the bot in the order in which Teams lists them.</summary>
    public required IReadOnlyList<(string Name, string Description)> Commands { get; init; }

    /// <summary>Searches of the compose box: salary, then guides.</summary>
    public required IReadOnlyList<(string Title, string Description, string Typed, string Example)> Searches { get; init; }
}
