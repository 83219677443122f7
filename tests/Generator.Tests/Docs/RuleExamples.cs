using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Docs;

/// <summary>The examples on the pages of the rules.</summary>
internal static class RuleExamples
{
    /// <summary>The rules.</summary>
    public static readonly string[] Ids = [.. Product.Descriptors.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The page of a rule.</summary>
    public static string Page(string id) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", id + ".md"));

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Descriptor(string id) => Product.Descriptors.First(descriptor => descriptor.Id == id);

    /// <summary>The code under a heading.</summary>
    public static string Code(string id, string section)
    {
        Match code = Regex.Match(Page(id), $"\n## {section}\n.*?```csharp\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(code.Success, $"{id} has no example under '{section}'");
        return code.Groups[1].Value;
    }

    /// <summary>A project of some code, with the libraries that it names.</summary>
    public static TestProject Project(string code)
    {
        TestProject project = TestProject.Of(code).WithClient();

        // Only where it is used: the libraries share names of types with the client.
        return code.Contains("Livekit.Server.Sdk.Dotnet", StringComparison.Ordinal) ? project.WithServerSdk() : project;
    }
}
