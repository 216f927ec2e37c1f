using CareerBot.Core.Guides;

namespace CareerBot.Knowledge.Tests.Reading;

public class PassageWriterTests
{
    [Fact]
    public void Sentences_on_lines_of_their_own_and_in_one_line_are_the_same() =>
        Assert.Equal(SomeGuide.Passages("One is here. Two is\nthere.  \nThree."), SomeGuide.Passages("One is here.\nTwo is there.\nThree."));

    [Fact]
    public void Inline_markup_goes_and_its_text_stays() =>
        Assert.Equal(
            ["Ask the BLS & read well_known code at https://bls.gov or 3 * 4, done."],
            SomeGuide.Passages("Ask the [**BLS**](https://bls.gov) &amp; read *well_known* `code`<!-- x --> at <https://bls.gov> or 3 \\* 4,<br>done.![logo](a.png)"));

    [Fact]
    public void A_sentence_that_ends_in_a_colon_introduces_its_list()
    {
        var passages = SomeGuide.Guide("# A\n\nFirst. You need:\n\n- one\n- two\n\nThen: more.").Sections[0].Passages;

        Assert.Equal(
            [("First.", PassageKind.Sentence, 0), ("You need:", PassageKind.ListIntroduction, 0), ("one", PassageKind.ListItem, 1), ("two", PassageKind.ListItem, 1), ("Then: more.", PassageKind.Sentence, 2)],
            passages.Select(passage => (passage.Text, passage.Kind, passage.Block)));
    }

    [Fact]
    public void Nested_items_become_items_of_their_own() =>
        Assert.Equal(["Health:", "nurse", "medic", "Last. Two sentences."], SomeGuide.Passages("1. Health:\n   - nurse\n   - medic\n2. Last. Two\n   sentences."));

    [Fact]
    public void A_long_item_is_split_into_its_sentences()
    {
        var sentence = new string('x', 250) + ".";

        Assert.Equal([sentence, "Y" + sentence], SomeGuide.Passages($"- {sentence} Y{sentence}"));
    }

    [Fact]
    public void A_table_gives_one_passage_for_each_row_below_its_head()
    {
        var passages = SomeGuide.Guide("# A\n\n| Place | Pay |\n|---|---:|\n| Ohio | $50,000 |\n| **Utah** | $45,000 |\n").Sections[0].Passages;

        Assert.Equal([("Ohio | $50,000", PassageKind.TableRow), ("Utah | $45,000", PassageKind.TableRow)], passages.Select(passage => (passage.Text, passage.Kind)));
    }

    [Fact]
    public void Quotations_are_paragraphs_and_code_and_pictures_are_nothing() =>
        Assert.Equal(["I love it.", "So do I.", "Task"], SomeGuide.Passages("> I love it.\n> So do I.\n\n```\ncode\n```\n\n![picture](p.png)\n\n<div>html</div>\n\n- [x] Task\n"));

    [Fact]
    public void Deeply_nested_quotations_do_no_harm() => Assert.NotNull(SomeGuide.Read("# A\n\nText.\n\n" + new string('>', 20_000) + " deep"));
}
