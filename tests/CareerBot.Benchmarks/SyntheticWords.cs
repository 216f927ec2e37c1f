namespace CareerBot.Benchmarks;

/// <summary>The words of the synthetic guides.</summary>
internal static class SyntheticWords
{
    public static readonly string[] Headings =
    [
        "What does a {0} do?", "Education and training", "Skills you need", "How much a {0} earns", "Where a {0} works",
        "Job outlook", "Certificates and licences", "How to start as a {0}", "Career path and promotion",
    ];

    public static readonly string[] Roles =
    [
        "technician", "analyst", "planner", "inspector", "operator", "designer", "coordinator", "adviser", "surveyor", "engineer",
        "assistant", "supervisor", "examiner", "repairer", "trainer", "programmer", "estimator", "scheduler", "assembler", "curator",
        "auditor", "handler", "installer", "mixer", "grader",
    ];

    public static readonly string[] Fields =
    [
        "glacier", "harbour", "orchard", "tramway", "lantern", "archive", "pigment", "beehive", "canyon", "velvet",
        "compost", "lighthouse", "marble", "monsoon", "saddle", "turbine", "umbrella", "walnut", "aquarium", "ballast",
        "cobalt", "drumhead", "ember", "fjord", "granite", "hammock", "inkwell", "jasmine", "kelp", "lichen",
        "mosaic", "nectar", "obsidian", "parchment", "quarry", "raft", "sandbar", "thicket", "urchin", "vineyard",
        "windmill", "yarrow", "zeppelin", "amber", "bamboo", "cinder", "dune", "estuary", "fresco", "geyser",
    ];

    public static readonly string[] Specialities = ["senior", "mobile", "night", "rural", "coastal", "digital", "marine", "urban", "junior", "field", "export", "research"];

    public static readonly string[] Verbs =
    [
        "checks", "records", "repairs", "measures", "plans", "explains", "sorts", "compares", "tests", "writes down", "orders", "protects",
        "calibrates", "documents", "cleans", "programs", "negotiates", "catalogues", "monitors", "paints", "moves", "audits", "lubricates", "estimates",
    ];

    public static readonly string[] Qualities =
    [
        "daily", "seasonal", "fragile", "heavy", "confidential", "electronic", "hazardous", "recycled", "imported", "custom", "historic", "urgent",
        "microscopic", "frozen", "certified", "outdated", "colourful", "missing", "digital", "regional", "weekly", "hollow", "magnetic", "volatile",
    ];

    public static readonly string[] Things =
    [
        "deliveries", "records", "instruments", "samples", "invoices", "machines", "blueprints", "complaints", "contracts", "materials", "tools", "shipments",
        "measurements", "valves", "permits", "specimens", "batteries", "cables", "maps", "forecasts", "budgets", "schedules", "drawings", "exhibits",
        "filters", "recipes", "pumps", "ledgers", "sensors", "crates", "licences", "reports", "textiles", "seeds", "surveys", "barrels",
    ];

    public static readonly string[] Tools =
    [
        "a spreadsheet", "hand tools", "a barcode scanner", "drafting software", "a microscope", "a database", "a crane", "laser gauges", "a tablet computer",
        "safety harnesses", "chemical tests", "a radio", "geographic information systems", "a torque wrench", "pattern books", "a forklift", "statistical models", "a darkroom",
    ];

    public static readonly string[] Employers =
    [
        "museums", "ports", "city councils", "breweries", "hospitals", "insurance companies", "farms", "research institutes", "theatres", "shipyards", "railways", "schools",
        "power plants", "courts", "airports", "publishers", "laboratories", "mines", "hotels", "cooperatives", "wholesalers", "observatories", "nature reserves", "film studios",
    ];

    public static readonly string[] Skills =
    [
        "patience", "attention to detail", "arithmetic", "steady hands", "written communication", "teamwork", "problem solving", "physical strength", "colour vision", "customer care",
        "time management", "mechanical sense", "spatial thinking", "leadership", "languages", "discretion", "computer literacy", "balance", "good hearing", "curiosity",
    ];

    public static readonly string[] Degrees =
    [
        "a high school diploma", "an associate degree", "a bachelor's degree", "a postsecondary certificate", "an apprenticeship", "a master's degree", "on-the-job training", "a vocational diploma",
    ];

    public static readonly string[] Places =
    [
        "Ohio", "Texas", "Oregon", "Maine", "Nevada", "Utah", "Kansas", "Iowa", "Georgia", "Florida", "Vermont", "Idaho", "the United States", "California", "Michigan", "Alaska",
    ];
}
