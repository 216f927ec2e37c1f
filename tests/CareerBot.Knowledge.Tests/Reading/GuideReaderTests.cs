using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class GuideReaderTests
{
    private const string Full = """
        ---
        id: nurse
        title: How to become a nurse
        occupation: Registered nurse
        soc: 29-1141
        aliases: [RN, staff nurse]
        source:
          title: Nursing today
          publisher: Example Press
          date: 2026
          url: https://example.org/nursing
        updated: 2026-02-03
        ---

        ## Pay {#salary}
        <!--
        topics: [salary-typical, salary-range]
        phrasings:
          - what's the pay: good or bad?
          - "how much #1 nurses make"
        -->

        Nurses earn $80,000.

        <!-- a private remark -->

        ## FAQ {#faq}

        ### Do nurses work nights? {#faq-nights}

        Yes, many do.
        """;

    private const string Plain = """
        # How to become a chef

        Chefs cook. They plan menus.

        ## Training

        Go to school.

        ### In the kitchen

        - Learn knives.

        ## Training

        More of it.
        """;

    [Fact]
    public void A_guide_with_all_extras_keeps_them()
    {
        var result = SomeGuide.Read(Full);
        var guide = result.Guide!;

        Assert.Empty(result.Problems);
        Assert.Equal(("nurse", "How to become a nurse", "registered nurse", "29-1141"), (guide.Id, guide.Title, guide.Occupation, guide.Soc));
        Assert.Equal(["RN", "staff nurse"], guide.Aliases);
        Assert.Equal(("Nursing today", "Example Press", "2026", "https://example.org/nursing"), (guide.Source!.Title, guide.Source.Publisher, guide.Source.Date, guide.Source.Url));
        Assert.Equal(new DateOnly(2026, 2, 3), guide.Updated);
        Assert.Equal(SomeGuide.Path, guide.Path);
    }

    [Fact]
    public void A_comment_under_a_heading_gives_topics_and_phrasings_as_they_are_written()
    {
        var section = SomeGuide.Guide(Full).Sections[0];

        Assert.Equal(["salary-typical", "salary-range"], section.Topics);
        Assert.Equal(["what's the pay: good or bad?", "how much #1 nurses make"], section.Phrasings);
        Assert.Equal(["Nurses earn $80,000."], section.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_heading_that_only_groups_others_is_no_section() =>
        Assert.Equal([("salary", 15, 2), ("faq-nights", 29, 3)], SomeGuide.Guide(Full).Sections.Select(section => (section.Id, section.Line, section.Level)));

    [Fact]
    public void A_plain_guide_gets_its_title_ids_and_occupation_from_its_text()
    {
        var result = SomeGuide.Read(Plain, "Pastry Chef.md");
        var guide = result.Guide!;

        Assert.Empty(result.Problems);
        Assert.Equal(("pastry-chef", "How to become a chef", "chef"), (guide.Id, guide.Title, guide.Occupation));
        Assert.Equal(
            [("overview", "Overview"), ("training", "Training"), ("in-the-kitchen", "In the kitchen"), ("training-1", "Training")],
            guide.Sections.Select(section => (section.Id, section.Heading)));
    }

    [Fact]
    public void Text_above_the_first_heading_makes_way_for_a_section_called_overview()
    {
        var guide = SomeGuide.Guide("# Chef\n\nChefs cook.\n\n## Overview {#overview}\n\nMore.");

        Assert.Equal([("introduction", "Chef"), ("overview", "Overview")], guide.Sections.Select(section => (section.Id, section.Heading)));
    }

    [Fact]
    public void A_file_without_any_heading_is_called_by_its_name()
    {
        var guide = SomeGuide.Guide("Bakers bake.", "guides/baker.md");

        Assert.Equal(("Baker", "baker", "overview"), (guide.Title, guide.Occupation, guide.Sections[0].Id));
    }

    [Fact]
    public void Headings_of_level_one_after_the_first_start_sections()
    {
        var guide = SomeGuide.Guide("# Chef\n\nIntro.\n\n# Pay\n\nGood.\n\nSetext\n======\n\nText.");

        Assert.Equal(["overview", "pay", "setext"], guide.Sections.Select(section => section.Id));
    }

    [Fact]
    public void A_written_id_keeps_its_place_when_a_made_id_would_be_the_same()
    {
        var guide = SomeGuide.Guide("# Chef\n\n## Pay\n\nOne.\n\n## Money {#pay}\n\nTwo.");

        Assert.Equal(["pay-1", "pay"], guide.Sections.Select(section => section.Id));
    }

    [Fact]
    public void An_id_written_twice_is_made_unique() =>
        Assert.Equal(["pay", "pay-1"], SomeGuide.Guide("## A {#pay}\n\nOne.\n\n## B {#pay}\n\nTwo.").Sections.Select(section => section.Id));

    [Fact]
    public void Two_rules_around_a_motto_are_no_front_matter() =>
        Assert.Equal(["cook-well", "chef"], SomeGuide.Guide("---\nCook well\n---\nText.\n\n# Chef\n\nText.").Sections.Select(section => section.Id));

    [Fact]
    public void A_line_that_a_comment_does_not_explain_is_named()
    {
        var problem = SomeGuide.Problem("# Chef\n\n## Pay\n<!--\nphrasings:\n  - how much\n  and how often\n-->\n\nText.", "note-not-read");

        Assert.Equal((7, ProblemSeverity.Warning), (problem.Line, problem.Severity));
    }
}
