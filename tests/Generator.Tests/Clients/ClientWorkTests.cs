using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Uses;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// The work for a broken file grows linearly with its size. The test counts the allocated bytes and the characters of failed lookaheads,
/// because times are unreliable on a busy machine.
/// </summary>
public class ClientWorkTests
{
    private const int Small = 20_000;
    private const int Factor = 4;

    /// <summary>
    /// Linear growth gives the factor itself, and quadratic growth gives its square. Lists that double their capacity are in between.
    /// </summary>
    private const double MostGrowth = Factor * 1.5;

    /// <summary>How often a token is searched at most: by each of the readers, at each end of a search, but not once for each arrow.</summary>
    private const int MostSearches = 10;

    private static readonly Dictionary<string, string> s_heads = new(StringComparer.Ordinal)
    {
        ["a.ts"] = "import { Room } from 'livekit-client'; const room = new Room(); const f = ",
        ["a.cs"] = "using LiveKit; class A { Room room; void F() { var f = ",
        ["a.cpp"] = "#include <livekit/livekit.h>\nlivekit::Room room; auto f = ",
        ["a.dart"] = "import 'package:livekit_client/livekit_client.dart'; Room room = Room(); final f = ",
    };

    private const string Script = "<script>import { Room } from 'livekit-client'; const room = new Room(); room.localParticipant.setName('x')</script>\n";
    private const string Module = "import { Room } from 'livekit-client'; const room = new Room(); room.localParticipant.setName('x')\n";

    /// <summary>The name of a file, its beginning, and the piece that is repeated.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "a.swift", "import LiveKit\nfunc f(room: Room) { room.localParticipant.set(name: \"x\") }\n", "#" },
        { "a.swift", "import LiveKit\nfunc f(room: Room) { room.localParticipant.set(name: \"x\") }\n", "##\"" },
        { "a.rs", "use livekit::Room;\nfn f(room: Room) { room.local_participant().set_name(x) }\n r", "#" },
        { "a.ts", Module + "// grantgen-disable ", "GG1 " },
        { "a.ts", Module + "// ", "grantgen-disable GG5001 " },
        { "a.ts", Module + "[", "/[ " },
        { "a.svelte", Script + "[", "{/if}" },
        { "a.svelte", Script, "{/[}" },
        { "a.vue", Script, "{{/[}}" },
        { "a.svelte", Script, "{#if a}`{/if}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_with_the_text(string name, string head, string part)
    {
        ClientLanguage language = ClientLanguages.FindByPath(name)!;
        string small = head + string.Concat(Enumerable.Repeat(part, Small / part.Length));
        string large = head + string.Concat(Enumerable.Repeat(part, Small * Factor / part.Length));

        // The buffers of this thread reach their final size before the measurement.
        Read(language, large);
        long ofSmall = Read(language, small);
        long ofLarge = Read(language, large);

        Assert.True(ofLarge <= ofSmall * MostGrowth, $"{part}: {ofSmall} bytes for {small.Length} characters, {ofLarge} for {large.Length}");
        TokenBuffer tokens = new();
        language.Read(large, tokens);
        Assert.True(tokens.FailedLookahead <= large.Length, $"{part}: {tokens.FailedLookahead} characters looked at in vain in a text of {large.Length}");
    }

    /// <summary>All arrow functions of a chain end at the same token, so the search for it must not begin again for each of them.</summary>
    [Theory]
    [InlineData("a.ts")]
    [InlineData("a.cs")]
    [InlineData("a.cpp")]
    [InlineData("a.dart")]
    public void The_end_of_nested_arrow_functions_is_searched_once(string name)
    {
        ClientLanguage language = ClientLanguages.FindByPath(name)!;
        string text = s_heads[name] + string.Concat(Enumerable.Repeat("x => ", Small)) + "room.localParticipant.setName('x'); room.LocalParticipant.SetName('x');";
        (TokenList tokens, _) = language.Read(text, new TokenBuffer());
        UseFinder finder = new(tokens, language, new Imports(tokens, language));

        finder.Read();

        Assert.InRange(finder.SearchedTokens, 1, tokens.Count * MostSearches);
    }

    private static long Read(ClientLanguage language, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClientFile.Parse(text, language);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
