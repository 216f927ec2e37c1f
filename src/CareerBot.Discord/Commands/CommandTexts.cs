namespace CareerBot.Discord.Commands;

/// <summary>Names and descriptions of the commands. Names: lower case, at most 32 characters; descriptions: at most 100.</summary>
internal static class CommandTexts
{
    public static readonly Localised AskName = new("ask", "preguntar", "demander");
    public static readonly Localised Ask = new("Ask a question about a career", "Haz una pregunta sobre una profesión", "Pose une question sur un métier");
    public static readonly Localised QuestionName = new(OptionNames.Question, "pregunta", "question");
    public static readonly Localised Question = new("What would you like to know?", "¿Qué quieres saber?", "Que veux-tu savoir ?");
    public static readonly Localised GuideName = new(OptionNames.Guide, "guía", "guide");
    public static readonly Localised Guide = new("Look in this guide only", "Buscar solo en esta guía", "Chercher dans ce guide seulement");
    public static readonly Localised PrivateName = new(OptionNames.Private, "privado", "privé");
    public static readonly Localised Private = new("Only you see the answer", "Solo tú ves la respuesta", "Toi seul vois la réponse");
    public static readonly Localised ForName = new(OptionNames.For, "para", "pour");
    public static readonly Localised For = new("Somebody whom the answer may help", "Alguien a quien le puede servir", "Quelqu'un que la réponse peut aider");

    public static readonly Localised SalaryName = new("salary", "salario", "salaire");
    public static readonly Localised Salary = new("What an occupation pays, with source and date", "Cuánto paga una profesión, con fuente y fecha", "Ce que paie un métier, avec source et date");
    public static readonly Localised OccupationName = new(OptionNames.Occupation, "profesión", "métier");
    public static readonly Localised Occupation = new("Which occupation?", "¿Qué profesión?", "Quel métier ?");
    public static readonly Localised PlaceName = new(OptionNames.Place, "lugar", "lieu");
    public static readonly Localised Place = new("A state or an area; without it the whole country", "Un estado o una zona; si no, todo el país", "Un État ou une région ; sinon tout le pays");
    public static readonly Localised LevelName = new(OptionNames.Level, "nivel", "niveau");
    public static readonly Localised Level = new("At the start or with experience", "Al empezar o con experiencia", "Au début ou avec de l'expérience");
    public static readonly Localised Entry = new("At the start", "Al empezar", "Au début");
    public static readonly Localised Experienced = new("With experience", "Con experiencia", "Avec de l'expérience");
    public static readonly Localised PeriodName = new(OptionNames.Period, "periodo", "période");
    public static readonly Localised Period = new("For a year, a month or an hour", "Por año, por mes o por hora", "Par an, par mois ou par heure");
    public static readonly Localised Year = new("A year", "Por año", "Par an");
    public static readonly Localised Month = new("A month", "Por mes", "Par mois");
    public static readonly Localised Hour = new("An hour", "Por hora", "Par heure");

    public static readonly Localised CompareName = new("compare", "comparar", "comparer");
    public static readonly Localised Compare = new("Two occupations side by side", "Dos profesiones, una al lado de la otra", "Deux métiers côte à côte");
    public static readonly Localised FirstName = new(OptionNames.First, "primera", "premier");
    public static readonly Localised First = new("One occupation", "Una profesión", "Un métier");
    public static readonly Localised SecondName = new(OptionNames.Second, "segunda", "second");
    public static readonly Localised Second = new("The other occupation", "La otra profesión", "L'autre métier");

    public static readonly Localised GuidesName = new("guides", "guías", "guides");
    public static readonly Localised Guides = new("Which careers I have guides for", "Para qué profesiones tengo guías", "Les métiers pour lesquels j'ai un guide");
    public static readonly Localised HelpName = new("help", "ayuda", "aide");
    public static readonly Localised Help = new("What I can do and how to ask", "Qué puedo hacer y cómo preguntar", "Ce que je sais faire et comment demander");
    public static readonly Localised AboutName = new("about", "acerca", "propos");
    public static readonly Localised About = new("How recent my knowledge is, and what is stored", "Qué tan recientes son mis datos y qué se guarda", "La date de mes connaissances et ce qui est gardé");
    public static readonly Localised ForgetMeName = new("forget-me", "olvídame", "oublie-moi");
    public static readonly Localised ForgetMe = new("Delete what I remember of you, and say what it was", "Borrar lo que recuerdo de ti y decir qué era", "Effacer ce que je retiens de toi et dire ce que c'était");
    public static readonly Localised AnswerThis = new("Answer this", "Responder a esto", "Répondre à ceci");

    public static readonly Localised BotName = new("careerbot", "careerbot", "careerbot");
    public static readonly Localised Bot = new("Look after the bot in this server", "Cuidar del bot en este servidor", "S'occuper du bot sur ce serveur");
    public static readonly Localised SettingsName = new("settings", "ajustes", "réglages");
    public static readonly Localised Settings = new("When and where the bot answers messages", "Cuándo y dónde responde el bot", "Quand et où le bot répond");
    public static readonly Localised StatusName = new("status", "estado", "état");
    public static readonly Localised Status = new("What the bot knows and how it is doing", "Qué sabe el bot y cómo va", "Ce que sait le bot et comment il va");
    public static readonly Localised ModeName = new(OptionNames.Mode, "modo", "mode");
    public static readonly Localised Mode = new("When to answer; without it the setting is shown", "Cuándo responder; si no, se muestra el ajuste", "Quand répondre ; sinon le réglage est affiché");
    public static readonly Localised ChannelName = new(OptionNames.Channel, "canal", "salon");
    public static readonly Localised Channel = new("The channel; without it the whole server", "El canal; si no, todo el servidor", "Le salon ; sinon tout le serveur");
    public static readonly Localised ModeMention = new("Where it is mentioned", "Donde lo mencionan", "Là où on le mentionne");
    public static readonly Localised ModeThread = new("Where it is mentioned, in a thread", "Donde lo mencionan, en un hilo", "Là où on le mentionne, dans un fil");
    public static readonly Localised ModeEvery = new("Every message of the channel", "Cada mensaje del canal", "Chaque message du salon");
    public static readonly Localised ModeOff = new("Never; commands answer privately", "Nunca; los comandos responden en privado", "Jamais ; les commandes répondent en privé");
}
