using System.Text;
using GrantGen.Clients.Languages;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// Broken client code: files of the corpus in which critical tokens are inserted or removed, or that are cut off or read as another
/// language.
/// </summary>
internal static class ClientFuzz
{
    private const int MostEdits = 6;
    private const int LongestPiece = 40;

    /// <summary>Tokens that open something, close something, or do neither.</summary>
    private static readonly string[] s_bits =
    [
        "\"", "'", "`", "\\", "${", "{{", "}}", "\\(", "\"\"\"", "'''", "#\"", "\"#", "R\"x(", ")x\"", "r#\"", "<", "/>", "</", "<A", "/*", "*/", "//", "#", "\0", "\ud800", "\udc00", "\r\n", "\ufeff",
        "(", ")", "[", "]", "{", "}", "=>", "->", "::", ":=", "f\"{", "#if 0\n", "#endif\n", "\\\n", "let a=", "import ", "<!--", "-->", "<script>", "</script>", "/[", "room.localParticipant.",
        "grantgen-disable-next-line GG5001", "grantgen-disable GG1 GG1 ", "``", "``(", "##", "#\"\"\"", "{#if a}", "{/if}", "{/each}", "\n  )\n    .", "\n)\n", "(await x)", "= new ", "?.(", "['", "']", " as any)(",
    ];

    /// <summary>The languages.</summary>
    public static IReadOnlyList<ClientLanguage> Languages { get; } = [.. ClientLanguages.ByEnding.Values.Distinct()];

    /// <summary>A piece of broken code and the language in which it is read, which is sometimes not its own.</summary>
    public static (ClientLanguage Language, string Text) Next(IReadOnlyList<(ClientLanguage Language, string Text)> sources, Random random)
    {
        (ClientLanguage own, string source) = sources[random.Next(sources.Count)];
        StringBuilder text = new(source);
        for (int edits = random.Next(1, MostEdits); edits > 0 && text.Length > 2; edits--)
        {
            Edit(text, random);
        }

        return (random.Next(5) == 0 ? Languages[random.Next(Languages.Count)] : own, text.ToString());
    }

    private static void Edit(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(LongestPiece), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, 1);
                break;
            case 1:
                text.Insert(at, s_bits[random.Next(s_bits.Length)]);
                break;
            case 2:
                text[at] = (char)random.Next(random.Next(3) == 0 ? char.MaxValue + 1 : 128);
                break;
            case 3:
                text.Length = at + 1;
                break;
            case 4:
                text.Insert(random.Next(text.Length), text.ToString(at, length));
                break;
            default:
                text.Remove(at, length);
                break;
        }
    }
}
