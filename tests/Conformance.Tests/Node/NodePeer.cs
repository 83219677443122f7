using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests.Node;

/// <summary>LiveKit's npm package <c>livekit-server-sdk</c> in a separate process: a verifier that shares no code with GrantGen.</summary>
internal static class NodePeer
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    /// <summary>The folder of this project that holds the script and its package.</summary>
    public static string Folder { get; } = typeof(NodePeer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "NodeFolder").Value!;

    private static string Script => Path.Combine(NodeInstallation.Ensure(Folder), "verify.mjs");

    /// <summary>The result of <c>TokenVerifier</c> for each token, in order.</summary>
    public static async Task<IReadOnlyList<NodeAnswer>> VerifyAsync(IReadOnlyList<NodeQuestion> questions)
    {
        ProcessStartInfo start = new("node", [Script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = s_utf8,
            StandardOutputEncoding = s_utf8,
        };

        using Process node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        Task<string> errors = node.StandardError.ReadToEndAsync();

        // Both pipes are served at the same time. Otherwise both sides would wait for each other forever as soon as a pipe is full.
        Task asking = AskAsync(node.StandardInput, questions);
        List<NodeAnswer> answers = [];
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            JsonNode answer = JsonNode.Parse(line)!;
            answers.Add(new NodeAnswer(answer["claims"]?.AsObject(), answer["error"]?.GetValue<string>()));
        }

        await node.WaitForExitAsync();
        if (node.ExitCode != 0 || answers.Count != questions.Count)
        {
            throw new InvalidOperationException($"node ended with {node.ExitCode} after {answers.Count} of {questions.Count} answers: {await errors}");
        }

        await asking;
        return answers;
    }

    private static async Task AskAsync(StreamWriter input, IReadOnlyList<NodeQuestion> questions)
    {
        foreach (NodeQuestion question in questions)
        {
            await input.WriteAsync(JsonSerializer.Serialize(question, JsonSerializerOptions.Web) + "\n");
        }

        input.Close();
    }
}

/// <summary>A token, and the key and secret to verify it with.</summary>
internal sealed record NodeQuestion(string Key, string Secret, string Token);

/// <summary>The claims of an accepted token, or the reason why it was rejected.</summary>
internal sealed record NodeAnswer(JsonObject? Claims, string? Error);
