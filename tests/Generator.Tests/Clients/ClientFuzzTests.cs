using System.Text;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Uses;
using Xunit.Abstractions;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// For any input, reading terminates and nothing throws. Every run of the tests tries a few thousand pieces.
/// <c>GRANTGEN_ROBUSTNESS_RUNS=300000</c> sets their number, and <c>GRANTGEN_ROBUSTNESS_SEED</c> selects other pieces.
/// </summary>
public class ClientFuzzTests(ITestOutputHelper output)
{
    private const int DefaultRuns = 4_000;
    private const int DefaultSeed = 7;

    /// <summary>Longer than any real line: work that grows faster than the text would take minutes.</summary>
    private const int LongLine = 500_000;

    private const string Head = "import livekit\n#include <livekit/a>\nimport 'livekit'\nimport \"livekit\"\nsetName setMetadata set_metadata updateMetadata SetName publish_track set\n";

    private static readonly int s_runs = int.TryParse(Environment.GetEnvironmentVariable("GRANTGEN_ROBUSTNESS_RUNS"), out int runs) ? runs : DefaultRuns;
    private static readonly int s_seed = int.TryParse(Environment.GetEnvironmentVariable("GRANTGEN_ROBUSTNESS_SEED"), out int seed) ? seed : DefaultSeed;

    public static TheoryData<string> LongParts =>
    [
        "(", "{", "\"", "'", "`", "<A", "<A>", "/", "/[", "\\", "let a=", "x=>", "/* grantgen-disable GG5001 */", "`${", "\"\\(", "f\"{", "\n  ", "room.localParticipant.",
        "room.localParticipant.setName(", "for x in ", "(a,", "a(b){", "const {a,", "fun f(", "<!--", "{{", "<a b=\"", "#if 0\n", "R\"x(", "r#\"", "import ", "a ? b : ", "(a) => (", "class A {",
        "#", "``", "``(", "{/if}", "{/[}", "GG1 ", "grantgen-disable GG1 ", "\n )\n  .", "a && ", "if (a) ", "a || ",
    ];

    [Fact]
    public void Broken_code_makes_nothing_throw()
    {
        List<(ClientLanguage Language, string Text)> sources =
        [
            .. ClientCase.Names.Select(name => (ClientLanguages.FindByPath(name)!, ClientCase.Read(name).Project.AdditionalFiles[0].Text)),
        ];
        Random random = new(s_seed);
        int uses = 0;
        for (int run = 0; run < s_runs; run++)
        {
            (ClientLanguage language, string text) = ClientFuzz.Next(sources, random);
            uses += Check(language, text);
        }

        output.WriteLine($"{s_runs} pieces of broken code, {uses} calls in them");

        // The test is only useful if many pieces contain calls that are found.
        Assert.True(uses > s_runs / 4, $"{uses} calls in {s_runs} pieces");
    }

    [Fact]
    public void Bytes_of_any_kind_make_nothing_throw()
    {
        Random random = new(s_seed);
        byte[] bytes = new byte[4_096];
        foreach (ClientLanguage language in ClientFuzz.Languages)
        {
            random.NextBytes(bytes);
            Check(language, Head + Encoding.UTF8.GetString(bytes));
            Check(language, Head + Encoding.Latin1.GetString(bytes));
            Check(language, "\ufeff" + Head.Replace("\n", "\r\n", StringComparison.Ordinal) + Encoding.Unicode.GetString(bytes));
            Check(language, "");
        }
    }

    [Theory]
    [MemberData(nameof(LongParts))]
    public void A_long_line_comes_to_its_end(string part)
    {
        string text = Head + string.Concat(Enumerable.Repeat(part, LongLine / ClientFuzz.Languages.Count / part.Length));
        foreach (ClientLanguage language in ClientFuzz.Languages)
        {
            Check(language, text);
        }
    }

    /// <summary>
    /// Reads a text and checks that the tokens are ordered and within it, that brackets match in both directions, and that the name of
    /// every call is in the text.
    /// </summary>
    private static int Check(ClientLanguage language, string text)
    {
        try
        {
            (TokenList tokens, _) = language.Read(text, new TokenBuffer());
            int last = 0;
            for (int i = 0; i < tokens.Count; i++)
            {
                Assert.True(tokens[i].Start >= last && tokens[i].End <= text.Length, $"token {i} stands at {tokens[i].Start}, behind {last}");
                last = tokens[i].End;
                int match = tokens.MatchingBracket(i);
                Assert.True(match < 0 || match == tokens.Count || tokens.MatchingBracket(match) == i, $"bracket {i}");
            }

            IReadOnlyList<ClientUse> uses = ClientFile.Parse(text, language).Uses;
            Assert.All(uses, use => Assert.True(use.Span.End <= text.Length));
            return uses.Count;
        }
        catch (Exception exception)
        {
            throw new KitException($"{language.Name}: {exception}\n{text[..Math.Min(text.Length, 4_000)]}");
        }
    }
}
