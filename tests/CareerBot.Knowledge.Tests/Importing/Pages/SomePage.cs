namespace CareerBot.Knowledge.Tests.Importing.Pages;

/// <summary>Pages of an invented occupation, built as the handbook's site and ordinary sites build theirs.</summary>
internal static class SomePage
{
    /// <summary>A handbook page: nine tabs, of which these tests need five.</summary>
    public static string Handbook(string title = "Kite Makers and Menders", string slug = "kite-makers-and-menders", string duty = "Cut and sew sails") => $$"""
        <!DOCTYPE html><html><head><title>{{title}} : Occupational Outlook Handbook</title><meta charset="UTF-8">
        <link rel="canonical" href="https://www.bls.gov/ooh/production/{{slug}}.htm"><meta name="date" content="2025-08-28"></head>
        <body><nav><a href="/">Home</a></nav><h1> {{title}}</h1>
        <table id="quickfacts"><tbody>
        <tr><th><a>2024 Median Pay</a></th><td>$41,600 per year<br>$20.00 per hour</td></tr>
        <tr><th><a>Typical Entry-Level Education</a></th><td>High school diploma</td></tr></tbody></table>
        <div id="tab-2"><article><h2 id="what-they-do"><span>What {{title}} Do</span><a class="thickbox">About this section</a></h2>
        <p>Kite makers and menders build kites [by hand] &amp; repair them.</p><h3>Duties</h3><p>They typically do the following:</p><ul><li>{{duty}}</li><li>Bend spars</li></ul>
        <p>Kite menders, often called sail doctors or patchers, repair torn kites.</p>
        <p><strong><em>Stunt kite makers</em></strong> build kites with two lines.</p><script>track()</script></article></div>
        <div id="tab-4"><article><h2 id="become-one"><span>How to Become a Kite Maker or Mender</span></h2><p>Most learn on the job.</p>
        <h3>Important Qualities</h3><p><strong><em>Patience.</em></strong> Knots take time.</p><p><strong><em>Dexterity</em></strong>. Fingers must be nimble.</p></article></div>
        <div id="tab-5"><article><h2 id="pay"><span>Pay</span></h2><div class="ooh-chart"><p>$49,500</p></div>
        <p>The median annual wage for kite makers and menders was $41,600 in May 2024. The lowest 10 percent earned less than $30,100, and the highest 10 percent earned more than $60,200.</p>
        <p>By industry:</p><table><tbody><tr><td>Toy stores</td><td>$43,000</td></tr><tr><td>Repair shops</td><td>39,000</td></tr></tbody></table></article></div>
        <div id="tab-6"><article><h2 id="job-outlook"><span>Job Outlook</span></h2><p>Employment is projected to grow 2 percent.</p><h3>Employment</h3><p>Wind is free.</p>
        <table id="outlook-table"><tbody><tr><th>Kite makers and menders</th><td>—</td></tr><tr><th>Kite makers</th><td>51-9991</td></tr><tr><th>Kite menders, except silk</th><td>51-9992</td></tr></tbody></table></article></div>
        <div id="tab-7"><article><h2 id="state-area-data"><span>State &amp; Area Data</span></h2><p>Look elsewhere.</p></article></div></body></html>
        """;

    public const string Article = """
        <html><head><title>Kite maker careers - Example Site</title><meta property="og:site_name" content="Example Site"><meta name="author" content="Jo Writer">
        <meta property="article:published_time" content="2026-01-15T08:00:00Z"><link rel="canonical" href="https://example.org/kite-maker"></head><body>
        <header><ul class="main-nav"><li><a href="/a">All careers</a></li></ul></header>
        <div class="ad-slot"><p>Buy string now!</p></div>
        <article><h1>How to Become a Kite Maker</h1><p>Kite makers build kites.</p>
        <h2>Table of contents</h2><ul><li><a href="#a">Skills</a></li></ul>
        <h2>What skills do you need?</h2><p>Steady hands.</p><p><a href="/x">Ten cheap online colleges</a></p>
        <p>Sewing helps. To learn more, consider exploring the cheapest online degrees there are.</p>
        <h2>How much can you earn?</h2><p>About $40,000 a year.</p>
        <h2>FAQ</h2><h3>Do kite makers work outside?</h3><p>Sometimes, when testing.</p><h3>Is a license needed?</h3><p>No license is needed.</p>
        <div class="newsletter"><p>Sign up!</p></div>
        <h2>Related articles</h2><ul><li>How to fly</li></ul></article><footer><p>Imprint</p></footer></body></html>
        """;
}
