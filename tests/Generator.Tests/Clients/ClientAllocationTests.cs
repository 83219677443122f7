using GrantGen.Clients.Languages;
using GrantGen.Clients.Uses;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// A file costs little more than its text: the tokens are in a buffer of the thread, and only the functions with a name of LiveKit get symbols. The
/// test counts the allocated bytes, because times are unreliable on a busy machine.
/// </summary>
public class ClientAllocationTests
{
    private const int Functions = 40;

    /// <summary>The bytes for a character of a file whose functions are passed over. Symbols for their parameters alone would add more than one.</summary>
    private const double Most = 3;

    /// <summary>In JavaScript, the components at the top level of a file are read, because other files can import them.</summary>
    private const double MostInJavaScript = 8;

    /// <summary>The name of a file, its beginning with a use, a function that is repeated, and the most bytes for a character.</summary>
    public static TheoryData<string, string, string, double> Files => new()
    {
        {
            "a.swift", "import LiveKit\nfunc f(room: Room) async throws { try await room.localParticipant.set(name: \"x\") }\n",
            "/// Loads.\nfunc load#(from url: URL, page: Int, size: Int) async throws -> [String: Any] {\n    let data = try await session.data(from: url.appending(path: \"items\"))\n    return try parse(data) ?? [:]\n}\n",
            Most
        },
        {
            "a.kt", "import io.livekit.android.room.Room\nfun f(room: Room) { room.localParticipant.updateName(\"x\") }\n",
            "/** Loads. */\nsuspend fun load#(url: String, page: Int, size: Int): Map<String, Any> = withContext(Dispatchers.IO) {\n    val body = client.newCall(url).execute()\n    adapter.fromJson(body.source()) ?: emptyMap()\n}\n",
            Most
        },
        {
            "a.py", "from livekit import rtc\nasync def f(room: rtc.Room):\n    await room.local_participant.set_name('x')\n",
            "async def load_#(url: str, page: int, size: int) -> dict:\n    async with client.get(f'{url}/items/{page}') as answer:\n        items = await answer.json()\n        return {item['id']: item for item in items}\n",
            Most
        },
        {
            "a.go", "package a\nimport lksdk \"github.com/livekit/server-sdk-go/v2\"\nfunc f(room *lksdk.Room) { room.LocalParticipant.SetName(\"x\") }\n",
            "// Loads.\nfunc Load#(ctx context.Context, url string, page int) (map[string]any, error) {\n\tanswer, err := client.Get(fmt.Sprintf(\"%s/items/%d\", url, page))\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn decode(answer.Body)\n}\n",
            Most
        },
        {
            "a.tsx", "import { useLocalParticipant } from '@livekit/components-react';\nexport function F() { const { localParticipant } = useLocalParticipant(); localParticipant.setName('x'); return <p />; }\n",
            "export function Page#({ url, page }: { url: string; page: number }) {\n  const [items, setItems] = useState<string[]>([]);\n  useEffect(() => { fetch(url).then((answer) => answer.json()).then(setItems); }, [url, page]);\n  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;\n}\n",
            MostInJavaScript
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_allocates_little_more_than_its_text(string name, string head, string function, double most)
    {
        ClientLanguage language = ClientLanguages.FindByPath(name)!;
        string text = head + string.Concat(Enumerable.Range(0, Functions).Select(i => function.Replace("#", $"{i}", StringComparison.Ordinal)));
        Assert.Single(ClientFile.Parse(text, language).Uses);

        long before = GC.GetAllocatedBytesForCurrentThread();
        ClientFile.Parse(text, language);
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)text.Length;

        Assert.True(bytes <= most, $"{name}: {bytes:F2} bytes for a character, {most:F2} expected");
    }
}
