namespace GrantGen.Generator.Tests.Approval;

/// <summary>Projects with an approved file.</summary>
internal static class ApprovalProjects
{
    /// <summary>Adds the approved file as the package's targets do.</summary>
    /// <param name="project">The project.</param>
    /// <param name="markup">Its text, with markup.</param>
    /// <returns>The changed copy.</returns>
    public static TestProject WithApproved(this TestProject project, string markup)
        => project.WithAdditionalFile("/app/GrantGen.Approved.txt", markup, ("GrantGenApproved", "true"));
}
