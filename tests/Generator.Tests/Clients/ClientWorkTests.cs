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

    private static long Read(ClientLanguage language, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClientFile.Parse(text, language);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
