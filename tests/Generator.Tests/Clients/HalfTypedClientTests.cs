using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>Client files in an editor while a name is typed, and template syntax next to unfinished strings.</summary>
public class HalfTypedClientTests
{
    private const string Svelte = "<script>\nimport { Room } from 'livekit-client';\nconst room = new Room();\n</script>\n";
    private const string Button = "<button on:click={() => room.localParticipant.setMetadata(\"x\")}>ok</button>\n<p>`</p>\n";

    [Theory]
    [InlineData("a.py", "from livekit\n )\n  .set_subscribed(")]
    [InlineData("a.py", "from livekit import rtc\n\nasync def run(room: rtc.Room):\n    pub = (await room.connect(\"u\", \"t\"))\n      )\n        .set_subscribed(True)\n")]
    [InlineData("a.swift", "import LiveKit\nclass A { var m = 0\n  func f() async throws { self.m = ``(1); try await m.set(metadata: \"x\") } }")]
    [InlineData("a.kt", "import io.livekit.android.room.Room\nfun f() { val m = ``(\"x\"); m.updateName(\"b\") }")]
    [InlineData("a.kt", "import io.livekit.android.room.Room\nfun f() { x.``{ it.updateName(\"b\") } }")]
    public void A_name_without_characters_is_no_receiver(string path, string text) => Assert.Empty(Read(path, text));

    [Theory]
    [InlineData("{#if a}b{/if} and/or `x\n")]
    [InlineData("<p>{#if a}Hi{/if}</p><p>Type `x or ` to mute</p>`\n")]
    [InlineData("{#each a as b}{b}{/each} and/or `x\n")]
    [InlineData("{#await a}b{ /await } and/or `x\n")]
    public void The_end_of_a_block_is_no_regular_expression(string markup) => Assert.Single(Read("a.svelte", Svelte + markup + Button));

    [Fact]
    public void A_regular_expression_in_braces_is_one() => Assert.Single(Read("a.svelte", Svelte + "{/`/.test(a) ? 1 : 2}\n" + Button));

    private static IReadOnlyList<ClientUse> Read(string path, string text) => ClientFile.Parse(text, ClientLanguages.FindByPath(path)!).Uses;
}
