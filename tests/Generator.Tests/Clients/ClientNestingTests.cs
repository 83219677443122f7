using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Uses;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>No depth of nesting exhausts the stack, which would end the compiler's process. The stack of the test is a quarter of the compiler's.</summary>
public class ClientNestingTests
{
    private const int Depth = 20_000;
    private const int StackSize = 256 * 1024;

    private static readonly string[] s_openings = ["(", "{", "x => ", "`${", "<a>"];

    /// <summary>An ending of each language.</summary>
    public static TheoryData<string> Endings => [.. ClientLanguages.ByEnding.GroupBy(language => language.Value.Name, StringComparer.Ordinal).Select(language => language.First().Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_deeply_nested_file_is_read_on_a_small_stack(string ending)
    {
        ClientLanguage language = ClientLanguages.FindByPath("a." + ending)!;
        (string head, string call) = Code(language);
        Assert.Single(ClientFile.Parse(head + call, language).Uses);

        Exception? thrown = null;
        Thread thread = new(ReadAll, StackSize);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);

        void ReadAll()
        {
            try
            {
                foreach (string opening in s_openings)
                {
                    ClientFile.Parse(head + string.Concat(Enumerable.Repeat(opening, Depth)) + call, language);
                }
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        }
    }

    /// <summary>An import of LiveKit, and a call that needs a permission.</summary>
    private static (string Head, string Call) Code(ClientLanguage language) => language.Sdk switch
    {
        ClientSdk.Swift => ("import LiveKit\n", "room.localParticipant.set(name: \"x\")\n"),
        ClientSdk.Android => ("import io.livekit.android.room.Room;\n", "room.localParticipant.updateName(\"x\")\n"),
        ClientSdk.Flutter => ("import 'package:livekit_client/livekit_client.dart';\n", "room.localParticipant.setName('x');\n"),
        ClientSdk.Python => ("from livekit import rtc\n", "room.local_participant.set_name('x')\n"),
        ClientSdk.Rust => ("use livekit::prelude::*;\n", "room.local_participant().set_name(x);\n"),
        ClientSdk.Go => ("package a\nimport lksdk \"github.com/livekit/server-sdk-go/v2\"\n", "room.LocalParticipant.SetName(x)\n"),
        ClientSdk.Cpp => ("#include <livekit/livekit.h>\n", "room->localParticipant()->setName(x);\n"),
        ClientSdk.CSharp => ("using LiveKit;\n", "room.LocalParticipant.SetName(x);\n"),
        _ when language.Name is "Vue" or "Svelte" or "HTML" or "Razor" => ("<script>import { Room } from 'livekit-client'\n", "room.localParticipant.setName('x')\n</script>"),
        _ => ("import { Room } from 'livekit-client'\n", "room.localParticipant.setName('x')\n"),
    };
}
