using System.Collections.Immutable;
using System.Reflection;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>One file of the corpus of client code, marked with the expected reports.</summary>
/// <param name="Name">The folder, which is the language, and the name of the file.</param>
/// <param name="Project">A project that passes the file to the analyzer.</param>
/// <param name="Markup">The text, with its marks.</param>
/// <param name="Policies">The simple names of its policies.</param>
internal sealed record ClientCase(string Name, TestProject Project, string Markup, string[] Policies)
{
    private const string Prefix = "Clients/";

    private static readonly Assembly s_assembly = typeof(ClientCase).Assembly;

    /// <summary>The names of all cases, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. s_assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The language.</summary>
    public string Language => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Whether no report is expected.</summary>
    public bool IsSilent => Project.Expected.IsEmpty;

    /// <summary>Reads a case.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The case.</returns>
    public static ClientCase Read(string name)
    {
        string resource = s_assembly.GetManifestResourceNames().Single(resource => resource.Replace('\\', '/') == Prefix + name);
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(resource)!);
        string text = reader.ReadToEnd();
        _ = Line(name, text, "case");
        string[] policies = Line(name, text, "policy").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ClientCase(name, ClientProjects.Of(name, text, policies), text, policies);
    }

    /// <summary>Adds the file to another project.</summary>
    public TestProject AddTo(TestProject project) => project.WithClient(Name, Markup, [.. Policies.Select(policy => "Shop." + policy)]);

    /// <summary>A line of the header, which is a comment in the language of the file.</summary>
    private static string Line(string name, string text, string key)
    {
        string line = text.Split('\n').Take(3).FirstOrDefault(line => line.Contains($" {key}: ", StringComparison.Ordinal))
            ?? throw new KitException($"{name} has no line '{key}: …' at its head");
        return line[(line.IndexOf($" {key}: ", StringComparison.Ordinal) + key.Length + 3)..].Replace("-->", "", StringComparison.Ordinal).Trim();
    }
}
