using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Agents;

/// <summary>
/// The names under which the workers of a file register. They depend only on the text and the extension of the file. Immutable.
/// </summary>
internal sealed class WorkerFile
{
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
}
