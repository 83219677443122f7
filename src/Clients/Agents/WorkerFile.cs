using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>
/// The names under which the workers of a file register. They depend only on the text and the extension of the file. Immutable.
/// </summary>
internal sealed class WorkerFile
{
    /// <summary>Extensions of languages with a worker framework, from LiveKit or others, that is not analyzed.</summary>
    private static readonly HashSet<string> s_otherCode = new(
        new[] { "go", "rs", "java", "kt", "kts", "cs", "fs", "cpp", "cc", "cxx", "rb", "php", "swift", "dart", "ex", "exs", "scala", "clj", "lua", "vue", "svelte" },
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Extensions of files that run no worker.</summary>
    private static readonly HashSet<string> s_data = new(
        new[] { "md", "txt", "json", "yaml", "yml", "toml", "ini", "cfg", "lock", "env", "example", "csv", "html", "css", "svg", "png", "wav", "mp3", "xml", "gitignore", "dockerignore", "dockerfile" },
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A file without a worker.</summary>
    public static readonly WorkerFile Nothing = new();

    /// <summary>The names of the workers that register in this file.</summary>
    public IReadOnlyList<TextValue> Names { get; init; } = Array.Empty<TextValue>();

    /// <summary>Whether a worker might register in this file under an unknown name.</summary>
    public bool HasUnknown { get; init; }

    /// <summary>The names of functions and variables that start a worker; one of the files must declare each.</summary>
    public IReadOnlyCollection<string> StartedBy { get; init; } = Array.Empty<string>();

    /// <summary>The functions, types and variables that the file declares.</summary>
    public IReadOnlyCollection<string> Declared { get; init; } = Array.Empty<string>();

    /// <summary>The language of a partial worker in this file, which registers in some file of that language; null if there is none.</summary>
    public ClientSdk? PartOf { get; init; }

    /// <summary>The language of the workers that register in this file.</summary>
    public ClientSdk? Sdk { get; init; }

    /// <summary>The string literals of the file, without those in comments.</summary>
    public IReadOnlyCollection<string> Literals { get; init; } = Array.Empty<string>();

    /// <summary>The values that other files can import, by name.</summary>
    public IReadOnlyDictionary<string, TextValue> Constants { get; init; } = new Dictionary<string, TextValue>();

    /// <summary>Whether a configuration contains the ID of a LiveKit Cloud agent but not its name.</summary>
    public bool HasUnnamedCloudAgent { get; init; }

    /// <summary>Reads a file. Thread-safe.</summary>
    /// <param name="path">Its path. The extension determines the language.</param>
    /// <param name="text">Its text.</param>
    public static WorkerFile Parse(string path, string text)
    {
        if (AgentConfiguration.IsOne(path))
        {
            return AgentConfiguration.Parse(text);
        }

        ClientLanguage? language = ClientLanguages.FindByPath(path);
        bool isPython = language?.Sdk == ClientSdk.Python;
        if (language is null || !(isPython || (language.Sdk == ClientSdk.JavaScript && language.Name.EndsWith("Script", StringComparison.Ordinal))))
        {
            return OfOther(path, text);
        }

        TokenBuffer buffer = TokenBuffer.Rent();
        (TokenList tokens, _) = language.Read(text, buffer);
        WorkerFile file = new WorkerReader(tokens, isPython).Read();
        buffer.Return();
        return file;
    }

    /// <summary>A file in an unsupported language. If it can contain a worker, the worker's name is unknown.</summary>
    private static WorkerFile OfOther(string path, string text)
    {
        string name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        string ending = name.Substring(name.LastIndexOf('.') + 1);
        return s_otherCode.Contains(ending) || (!s_data.Contains(ending) && text.IndexOf(LiveKitMarker.Name, StringComparison.OrdinalIgnoreCase) >= 0) ? new WorkerFile { HasUnknown = true } : Nothing;
    }
}
