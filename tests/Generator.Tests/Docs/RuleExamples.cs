using System.Text.RegularExpressions;
using GrantGen.Generator.Tests.Agents;
using GrantGen.Generator.Tests.Approval;
using GrantGen.Generator.Tests.Clients;
using GrantGen.Generator.Tests.Endpoints;
using GrantGen.Generator.Tests.HandWritten;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Docs;

/// <summary>The examples on the pages of the rules.</summary>
internal static class RuleExamples
{
    private static readonly Dictionary<string, string> s_endings = new(StringComparer.Ordinal)
    {
        ["swift"] = "swift",
        ["kotlin"] = "kt",
        ["tsx"] = "tsx",
        ["python"] = "py",
        ["rust"] = "rs",
    };

    /// <summary>The rules.</summary>
    public static readonly string[] Ids = [.. Product.Descriptors.Select(descriptor => descriptor.Id).Where(id => id != "GG0099").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The page of a rule.</summary>
    public static string Page(string id) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", id + ".md"));

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Descriptor(string id) => Product.Descriptors.First(descriptor => descriptor.Id == id);

    /// <summary>The code under a heading.</summary>
    public static string Code(string id, string section)
    {
        Match code = Regex.Match(Section(id, section), "```csharp\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(code.Success, $"{id} has no example under '{section}'");
        return code.Groups[1].Value;
    }

    /// <summary>Whether the examples of a rule contain client code.</summary>
    public static bool IsOfClients(string id) => id.StartsWith("GG5", StringComparison.Ordinal);

    /// <summary>Whether the examples of a rule have an approved file.</summary>
    public static bool IsOfApproval(string id) => id.StartsWith("GG4", StringComparison.Ordinal) && id != "GG4010";

    /// <summary>The project of an example: its code and, for a client rule, the client file under the policy in the code.</summary>
    public static TestProject Project(string id, string section) => Project(id, section, Code(id, section));

    /// <summary>The same with other code.</summary>
    public static TestProject Project(string id, string section, string code)
    {
        if (IsOfApproval(id))
        {
            string file = Regex.Match(Section(id, section), @"```text\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
            return Project(code).WithApproved(file + "\n");
        }

        if (!IsOfClients(id))
        {
            TestProject project = WithWorkerOf(id, Project(code));
            return Descriptor(id).IsEnabledByDefault ? project : project.WithRules(id);
        }

        Match client = Regex.Match(Section(id, section), @"```(?!csharp)(\w+)\n(.*?)\n```", RegexOptions.Singleline);
        string policy = Regex.Match(code, @"partial class (\w+)").Groups[1].Value;
        return TestProject.Of(code).WithClient($"/app/Client.{s_endings[client.Groups[1].Value]}", client.Groups[2].Value, policy);
    }

    /// <summary>Adds the worker that the page of an agent rule shows with its bad example.</summary>
    private static TestProject WithWorkerOf(string id, TestProject project)
    {
        Match worker = Regex.Match(id.StartsWith("GG23", StringComparison.Ordinal) ? Section(id, "Bad") : "", @"```python\n(.*?)\n```", RegexOptions.Singleline);
        return worker.Success ? project.WithWorker("/agents/worker.py", worker.Groups[1].Value) : project;
    }

    private static string Section(string id, string section) => Regex.Match(Page(id), $"\n## {section}\n(.*?)(\n## |$)", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>A project with the given code and the libraries that the code names.</summary>
    public static TestProject Project(string code)
    {
        TestProject project = TestProject.Of(code).WithClient();
        project = code.Contains("MapTokenEndpoint", StringComparison.Ordinal) ? EndpointStubs.AddTo(project) : project;

        // Referenced only if the code uses it: these libraries share type names with the client.
        project = code.Contains("IdentityModel.Tokens", StringComparison.Ordinal) ? HandWrittenTest.WithJwt(project) : project;
        return code.Contains("Livekit.Server.Sdk.Dotnet", StringComparison.Ordinal) ? project.WithServerSdk() : project;
    }
}
