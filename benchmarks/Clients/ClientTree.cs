using System.Text;

namespace GrantGen.Benchmarks.Clients;

/// <summary>
/// A tree of client files of about 10 KB each, in five languages. Some use LiveKit. The files are written once, and are the same in each
/// run.
/// </summary>
internal sealed class ClientTree : IDisposable
{
    private const int FileBytes = 10_240;

    private static readonly (string Ending, string Import, string Call, Func<int, string> Function)[] s_languages =
    [
        ("swift", "import LiveKit\n", "    func hand{0}(_ room: Room) async throws {{ try await room.localParticipant.set(metadata: \"raised {0}\") }}\n", i =>
            $"    /// Loads page {i}.\n    func load{i}(from url: URL, page: Int = {i}) async throws -> [String: Any] {{\n        guard page > 0 else {{ throw PageError.missing(\"no page \\(page) of \\(url.path)\") }}\n        let (data, _) = try await session.data(from: url.appending(path: \"items/\\(page)\"))\n        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]\n    }}\n\n"),
        ("kt", "import io.livekit.android.room.Room\n", "    fun hand{0}(room: Room) {{ room.localParticipant.updateMetadata(\"raised {0}\") }}\n", i =>
            $"    /** Loads page {i}. */\n    suspend fun load{i}(url: String, page: Int = {i}): Map<String, Any> = withContext(Dispatchers.IO) {{\n        require(page > 0) {{ \"no page $page of ${{url.trim()}}\" }}\n        val body = client.newCall(Request.Builder().url(\"$url/items/$page\").build()).execute()\n        adapter.fromJson(body.body!!.source()) ?: emptyMap()\n    }}\n\n"),
        ("tsx", "import {{ useLocalParticipant }} from '@livekit/components-react';\n".Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), "export function Hand{0}() {{ const {{ localParticipant }} = useLocalParticipant(); return <button onClick={{() => localParticipant.setMetadata('raised {0}')}}>Don't</button>; }}\n", i =>
            $"// Shows page {i}.\nexport function Page{i}({{ url, page = {i} }}: {{ url: string; page?: number }}) {{\n  const [items, setItems] = useState<string[]>([]);\n  useEffect(() => {{\n    fetch(`${{url}}/items/${{page}}`).then((answer) => answer.json()).then((all) => setItems(all.filter((item: string) => /^[a-z\\/]+$/.test(item))));\n  }}, [url, page]);\n  return <ul className=\"page\">{{items.map((item) => <li key={{item}}>It's {{item}}</li>)}}</ul>;\n}}\n\n"),
        ("py", "from livekit import rtc\n", "async def hand_{0}(room: rtc.Room) -> None:\n    await room.local_participant.set_metadata(f\"raised {{0}}\")\n\n\n", i =>
            $"async def load_{i}(url: str, page: int = {i}) -> dict:\n    \"\"\"Loads page {i}.\"\"\"\n    if page <= 0:\n        raise ValueError(f\"no page {{page}} of {{url.strip('/')}}\")\n    async with client.get(f\"{{url}}/items/{{page}}\") as answer:\n        items = await answer.json()\n        return {{item[\"id\"]: item for item in items if item.get('shown', True)}}\n\n\n"),
        ("go", "import lksdk \"github.com/livekit/server-sdk-go/v2\"\n", "func hand{0}(room *lksdk.Room) {{ room.LocalParticipant.SetMetadata(\"raised {0}\") }}\n", i =>
            $"// Load{i} loads page {i}.\nfunc Load{i}(ctx context.Context, url string, page int) (map[string]any, error) {{\n\tif page <= 0 {{\n\t\treturn nil, fmt.Errorf(`no page %d of %q`, page, url)\n\t}}\n\tanswer, err := client.Get(fmt.Sprintf(\"%s/items/%d\", url, page))\n\tif err != nil {{\n\t\treturn nil, err\n\t}}\n\tdefer answer.Body.Close()\n\treturn decode(answer.Body)\n}}\n\n"),
    ];

    public ClientTree(int files, int livekitPercent)
    {
        Folder = Directory.CreateTempSubdirectory("grantgen-clients-").FullName;
        for (int i = 0; i < files; i++)
        {
            (string ending, string import, string call, Func<int, string> function) = s_languages[i % s_languages.Length];
            bool uses = i / s_languages.Length % 100 < livekitPercent;
            Users += uses ? 1 : 0;
            StringBuilder text = new(uses ? import : "");
            for (int part = 0; text.Length < FileBytes; part++)
            {
                text.Append(function(part));
                if (uses && part == 3)
                {
                    text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, call, part);
                }
            }

            string path = Path.Combine(Folder, $"File{i}.{ending}");
            File.WriteAllText(path, text.ToString());
            Bytes += text.Length;
            Paths.Add(path);
        }
    }

    public string Folder { get; }

    public List<string> Paths { get; } = [];

    /// <summary>The number of files with a call that the server rejects.</summary>
    public int Users { get; }

    public long Bytes { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
