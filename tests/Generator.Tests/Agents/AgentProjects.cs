namespace GrantGen.Generator.Tests.Agents;

/// <summary>Projects with worker files.</summary>
internal static class AgentProjects
{
    /// <summary>Adds a worker file as the package's targets do.</summary>
    /// <param name="project">The project.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The changed copy.</returns>
    public static TestProject WithWorker(this TestProject project, string path, string text) => project.WithAdditionalFile(path, text, ("GrantGenAgent", "true"));

    /// <summary>Declares workers without a file.</summary>
    /// <param name="project">The project.</param>
    /// <param name="names">Their names.</param>
    /// <returns>The changed copy.</returns>
    public static TestProject WithWorkerNames(this TestProject project, params string[] names) => project.WithGlobalOption("build_property.GrantGenAgentNames", string.Join('|', names));
}
