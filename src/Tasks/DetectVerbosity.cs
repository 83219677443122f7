using Microsoft.Build.Framework;

namespace GrantGen.Tasks;

/// <summary>Detects whether the build prints messages of normal importance (<c>-v n</c> and above), so that no other build pays for them.</summary>
public sealed class DetectVerbosity : ITask
{
    /// <summary>The build that runs the task.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>The host object; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>Whether the build prints messages of normal importance.</summary>
    [Output]
    public bool PrintsNormalMessages { get; private set; }

    /// <summary>Checks the loggers, and the command line if they are inconclusive.</summary>
    /// <returns>True.</returns>
    public bool Execute()
    {
        EngineServices? services = (BuildEngine as IBuildEngine10)?.EngineServices;

        // A logger that MSBuild does not know, such as the telemetry of the .NET CLI, counts as one that accepts every message, and so does a binary
        // log. Then only the command line determines whether messages are printed.
        PrintsNormalMessages = services?.LogsMessagesOfImportance(MessageImportance.Normal) == true
            && (!services.LogsMessagesOfImportance(MessageImportance.Low) || VerbositySwitch.PrintsNormalMessages(Environment.GetCommandLineArgs()));
        return true;
    }
}
