using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GrantGen.Policies;
using GrantGen.Tool.Cli;
using GrantGen.Tool.Projects;

namespace GrantGen.Tool.Init;

/// <summary><c>grantgen init</c>: the package, a first policy, the endpoint and the approved file, after showing what it does.</summary>
internal static partial class InitCommand
{
    public static Command Create()
    {
        Argument<string> project = ProjectArgument.Create();
        Option<bool> yes = new("--yes", "-y") { Description = "Do it without asking" };
        Option<bool> json = new("--json") { Description = "Print the steps as JSON; they are only done with --yes" };
        Command command = new("init", "Add the package, a first policy, the endpoint and the approved file to a project, after showing the steps") { project, yes, json };
        command.SetAction(result => Run(ProjectFile.Find(result.GetValue(project)!), result.GetValue(yes), result.GetValue(json),
            result.InvocationConfiguration.Output, Console.In));
        return command;
    }

    private static int Run(ProjectFile project, bool isAgreed, bool isJson, TextWriter output, TextReader input)
    {
        string text = File.ReadAllText(project.Path);
        bool isWeb = text.Contains("Microsoft.NET.Sdk.Web", StringComparison.Ordinal);
        string package = isWeb ? "GrantGen.AspNetCore" : "GrantGen";
        string rootNamespace = RootNamespace().Match(text) is { Success: true } match ? match.Groups[1].Value : Path.GetFileNameWithoutExtension(project.Path);
        List<(string Path, string Text)> files = [("ViewerPolicy.cs", Policy(rootNamespace))];
        if (isWeb)
        {
            files.Add(("LiveKitEndpoint.cs", Endpoint(rootNamespace)));
        }

        files = [.. files.Where(file => !File.Exists(Path.Combine(project.Folder, file.Path)))];
        string? missingPackage = text.Contains($"Include=\"{package}\"", StringComparison.Ordinal) ? null : package;
        string[] steps =
        [
            missingPackage is null ? $"the package {package} (already referenced)" : $"the package {package}",
            .. files.Select(file => "the file " + file.Path),
            "the file " + ApprovedFileFormat.FileName,
        ];
        if (isJson)
        {
            if (isAgreed)
            {
                Add(project, missingPackage, files);
            }

            JsonOutput.Write(output,
                new JsonObject { ["project"] = Path.GetFileName(project.Path), ["steps"] = JsonOutput.Strings(steps), ["isDone"] = isAgreed });
            return ExitCode.Success;
        }

        output.WriteLine($"This adds to {Path.GetFileName(project.Path)}:");
        foreach (string step in steps)
        {
            output.WriteLine("  " + step);
        }

        if (!isAgreed)
        {
            output.Write("Go on? [y/N] ");
            if (input.ReadLine()?.Trim().ToUpperInvariant() is not ("Y" or "YES"))
            {
                output.WriteLine();
                output.WriteLine("Nothing was changed.");
                return ExitCode.Success;
            }
        }

        Add(project, missingPackage, files);
        output.WriteLine("Done. Read the files, and commit them.");
        if (isWeb)
        {
            output.WriteLine($"Add to Program.cs: using {rootNamespace}; and builder.Services.AddGrantGen(); and app.MapLiveKit();");
        }

        return ExitCode.Success;
    }

    private static void Add(ProjectFile project, string? package, IEnumerable<(string Path, string Text)> files)
    {
        if (package is not null && DotNet.Run(project.Folder, "add", project.Path, "package", package) is { ExitCode: not 0 } failure)
        {
            throw new CommandFailureException($"the package {package} could not be added:\n{failure.Errors}");
        }

        foreach ((string path, string content) in files)
        {
            File.WriteAllText(Path.Combine(project.Folder, path), content);
        }

        if (ProjectPolicies.Approve(project) is { ExitCode: not 0 } approval)
        {
            throw new CommandFailureException("the approved file was not written:\n" + approval.Errors);
        }
    }

    private static string Policy(string rootNamespace) => $$"""
        using GrantGen;

        namespace {{rootNamespace}};

        /// <summary>What a viewer may do: join one room, watch, and change its own name, metadata and attributes.</summary>
        [RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "1h")]
        public partial class ViewerPolicy;

        """.ReplaceLineEndings("\n");

    private static string Endpoint(string rootNamespace) => $$"""
        using GrantGen;
        using Microsoft.AspNetCore.Builder;

        namespace {{rootNamespace}};

        /// <summary>LiveKit's token endpoint: its clients use it as TokenSource.endpoint.</summary>
        internal static class LiveKitEndpoint
        {
            /// <summary>Maps the endpoint. The caller must be authenticated; decide here which room it may enter.</summary>
            public static void MapLiveKit(this WebApplication app)
                => app.MapTokenEndpoint<ViewerPolicy>("/livekit/token", (context, request) => TokenDecision.Allow(room: "my-room"));
        }

        """.ReplaceLineEndings("\n");

    [GeneratedRegex("<RootNamespace>([^<]+)</RootNamespace>")]
    private static partial Regex RootNamespace();
}
