using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CareerBot.TestKit;

/// <summary>Processor time that this thread has spent on a piece of work: the same whatever else the machine does, as far as anything is.</summary>
public static class ProcessorTime
{
    private const int ThreadClock = 3;

    /// <summary>The least of several tries, since the first pay for what is compiled and cached.</summary>
    public static TimeSpan Of(Action work, int tries = 3)
    {
        ArgumentNullException.ThrowIfNull(work);
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < tries; i++)
        {
            var before = Now();
            work();
            var spent = Now() - before;
            if (spent < least) least = spent;
        }

        return least;
    }

    /// <summary>Linux counts it for each thread; elsewhere all threads of the process are counted.</summary>
    private static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux()) return Environment.CpuUsage.TotalTime;
        return Read(ThreadClock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0) : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [DllImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
